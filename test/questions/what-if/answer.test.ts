import { expect, test } from "vitest";
import { whatIfAnswer } from "../../../src/questions/what-if/answer.ts";
import { tried } from "../../build/reviewed.ts";
import { namesFor, written } from "../../build/written.ts";

const trial = await tried("worked-example", ["02.bodies=8"]);
const answer = whatIfAnswer(trial);

test.each(namesFor(answer))("%s names every region that moved, and ends its last line", async (format) => {
  const text = await written(answer, format, { width: 120 });
  for (const { region } of trial.moves) expect(text).toContain(region.name);
  expect(text).toMatch(/[^\n]\n$/);
});

test.each(["csv", "tsv", "json"])("%s speaks no language", async (format) => {
  expect(await written(answer, format, { lang: "en" })).toBe(await written(answer, format));
});

test("rows that were left out are told of", () => {
  const lacking = whatIfAnswer({ ...trial, before: { ...trial.before, refusedRows: 2 } });
  expect(lacking.sheets("en")[0]?.table.title.at(-1)).toMatch(/^Rows with errors left out: 2; /);
});
