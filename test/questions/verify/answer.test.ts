import { expect, test } from "vitest";
import { tieCheckAnswer, verificationAnswer } from "../../../src/questions/verify/answer.ts";
import { tieMethodTexts } from "../../../src/words/tie-methods.ts";
import { sampleVerification, shared } from "../../build/published.ts";
import { namesFor, written } from "../../build/sample-rating.ts";

const verification = verificationAnswer(sampleVerification, { full: false });
const tieCheck = tieCheckAnswer(shared);

test.each(namesFor(verification))(
  "%s names every region that is not reproduced, and ends its last line",
  async (format) => {
    const text = await written(verification, format, { width: 120 });
    for (const { kind, row } of sampleVerification.verdicts)
      if (kind !== "reproduced") expect(text).toContain(row.region);
    expect(text.endsWith("\n")).toBe(true);
  },
);

test.each(namesFor(tieCheck))("%s names every method, and ends its last line", async (format) => {
  const text = await written(tieCheck, format, { lang: "en" });
  const names = format === "json" ? shared.methods.map(({ ties }) => ties) : Object.values(tieMethodTexts.en);
  for (const name of names) expect(text.replaceAll(/\s+/g, " ")).toContain(name);
  expect(text.endsWith("\n")).toBe(true);
});

test("rows pass or fail; of a check of the table alone none does", () => {
  expect(namesFor(verification)).toEqual(["table", "json", "md", "html", "xlsx", "github", "junit"]);
  expect(namesFor(tieCheck)).toEqual(["table", "json", "md", "html", "xlsx"]);
});
