import { expect, test } from "vitest";
import { whatIfAnswer } from "../../../src/questions/what-if/answer.ts";
import { tried } from "../../build/reviewed.ts";
import { namesFor, written } from "../../build/written.ts";

const trial = await tried("worked-example", ["02.bodies=8"]);
const answer = whatIfAnswer(trial, { region: undefined, top: undefined });

test.each(namesFor(answer))("%s names every region that moved, and ends its last line", async (format) => {
  const text = await written(answer, format, { width: 120 });
  for (const { region } of trial.moves) expect(text).toContain(region.name);
  expect(text).toMatch(/[^\n]\n$/);
});

test.each(["csv", "tsv", "json"])("%s speaks no language", async (format) => {
  expect(await written(answer, format, { lang: "en" })).toBe(await written(answer, format));
});

test("rows that were left out are told of", () => {
  const lacking = whatIfAnswer(
    { ...trial, before: { ...trial.before, refusedRows: 2 } },
    { region: undefined, top: undefined },
  );
  expect(lacking.sheets("en")[0]?.table.title.at(-1)).toMatch(/^Rows with errors left out: 2; /);
});

/* what is shown · the codes of the regions in csv and json; 01, 02 and 04 have changed */
test.each([
  ["the best new places", { region: undefined, top: 2 }, ["01"]],
  ["one region", { region: trial.moves[1]?.region, top: undefined }, ["02"]],
])("%s", async (_what, view, codes) => {
  const part = whatIfAnswer(trial, view);
  const rows = (await written(part, "csv")).trimEnd().split("\n").slice(1);
  expect(rows.map((row) => row.split(",")[0])).toEqual(codes);
  const { regions } = JSON.parse(await written(part, "json"));
  expect(regions.map((region: { region_code: string }) => region.region_code)).toEqual(codes);
  expect(part.sheets("en")[0]?.table.title).toContain(`Shown of those that changed: ${codes.length} of 3.`);
});
