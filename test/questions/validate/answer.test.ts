import { expect, test } from "vitest";
import { checkedAnswer } from "../../../src/questions/validate/answer.ts";
import { checkedLines } from "../../../src/questions/validate/checked-summary.ts";
import { namesFor, variedMethodology, written } from "../../build/sample-rating.ts";

const summary = { methodology: variedMethodology, regions: 85, organizations: 0, files: [], warnings: 0 };
const answer = checkedAnswer(summary, [], { lang: "en", limit: undefined });

test.each(namesFor(answer))("%s names the methodology", async (format) => {
  expect(await written(answer, format)).toContain("varied");
});

test("a terminal gets the lines as they are, however narrow it is", async () => {
  expect(await written(answer, "table", { width: 20 })).toBe(
    checkedLines(summary, "ru")
      .map((line) => `${line}\n`)
      .join(""),
  );
});
