import { expect, test } from "vitest";
import { findings } from "../../../src/model/findings.ts";
import { checkedAnswer } from "../../../src/questions/validate/answer.ts";
import { checkedLines } from "../../../src/questions/validate/checked-summary.ts";
import { samples } from "../../build/problems.ts";
import { namesFor, variedMethodology, written } from "../../build/sample-rating.ts";

const summary = {
  methodology: variedMethodology,
  methodologyPath: "q1/methodology.yaml",
  regions: 85,
  rows: new Map<string, number>(),
  files: [],
  warnings: 0,
};
const answer = checkedAnswer(summary, [], { lang: "en", limit: undefined }, "ru");

test("rows are the warnings", async () => {
  const warned = checkedAnswer(
    summary,
    findings(samples["blank-row"]),
    { lang: "en", limit: undefined },
    "ru",
  );
  expect(await written(warned, "csv")).toContain("пустая строка");
});

test.each(namesFor(answer).filter((name) => !["csv", "tsv"].includes(name)))(
  "%s names the methodology",
  async (format) => {
    expect(await written(answer, format)).toContain("varied");
  },
);

test("a terminal gets the lines as they are, however narrow it is", async () => {
  expect(await written(answer, "table", { width: 20 })).toBe(
    checkedLines(summary, "ru")
      .map((line) => `${line}\n`)
      .join(""),
  );
});
