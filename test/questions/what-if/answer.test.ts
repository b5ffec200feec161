import { describe, expect, test } from "vitest";
import { readable } from "../../../src/format/table.ts";
import { whatIfAnswer } from "../../../src/questions/what-if/answer.ts";
import { tried } from "../../build/reviewed.ts";
import { namesFor, written } from "../../build/sample-rating.ts";

const trial = await tried("worked-example", ["02.bodies=8"]);
const answer = whatIfAnswer(trial, { region: undefined, top: undefined, full: false });

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
    { region: undefined, top: undefined, full: false },
  );
  expect(lacking.sheets("en")[0]?.table.title.at(-1)).toMatch(/^Rows with errors left out: 2; /);
});

/* what is shown · the codes of the regions in csv and json; 01, 02 and 04 have changed */
test.each([
  ["the best new places", { region: undefined, top: 2, full: false }, ["01"]],
  ["one region", { region: trial.moves[1]?.region, top: undefined, full: false }, ["02"]],
])("%s", async (_what, view, codes) => {
  const part = whatIfAnswer(trial, view);
  const rows = (await written(part, "csv")).trimEnd().split("\n").slice(1);
  expect(rows.map((row) => row.split(",")[0])).toEqual(codes);
  const { regions } = JSON.parse(await written(part, "json"));
  expect(regions.map((region: { region_code: string }) => region.region_code)).toEqual(codes);
  expect(part.sheets("en")[0]?.table.title).toContain(`Shown of those that changed: ${codes.length} of 3.`);
});

describe("people see those that changed most", () => {
  const [other, set, third] = trial.moves;
  if (other === undefined || set === undefined || third === undefined) throw new Error("not three");
  const many = { ...trial, moves: [...Array(10).fill(third), other, set] };
  const view = { region: undefined, top: undefined, full: false };
  const names = (full: boolean) =>
    whatIfAnswer(many, { ...view, full })
      .sheets("ru")[0]
      ?.table.rows.map(([name]) => name && readable(name));

  test("the region with a new value first; ten of them, and that they are not all", () => {
    expect(names(false)).toEqual([set, ...Array(9).fill(third)].map(({ region }) => region.name));
    expect(whatIfAnswer(many, view).sheets("en")[0]?.table.title).toContain(
      "Those that changed most: 10 of 12 regions; all with --full.",
    );
  });

  test("a region that loses its place comes before those that only move", () => {
    const lost = { ...other, after: undefined };
    const [first, second] =
      whatIfAnswer({ ...trial, moves: [third, lost, set] }, view).sheets("ru")[0]?.table.rows ?? [];
    expect([first, second].map((row) => row?.[0] && readable(row[0]))).toEqual([
      set.region.name,
      lost.region.name,
    ]);
  });

  test("all of them in the order of places, where all are asked for", () => {
    expect(names(true)).toEqual(many.moves.map(({ region }) => region.name));
  });
});
