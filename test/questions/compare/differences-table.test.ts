import { expect, test } from "vitest";
import { readable } from "../../../src/format/table.ts";
import type { Methodology } from "../../../src/model/methodology.ts";
import { compareResults } from "../../../src/questions/compare/compare-results.ts";
import { differencesTable } from "../../../src/questions/compare/differences-table.ts";
import { nothingChanged, resultOf } from "../../build/results.ts";
import { tiny } from "../../build/tiny.ts";

test("where nothing differs there is no table", () => {
  expect(differencesTable(nothingChanged, "ru")).toBeUndefined();
});

test("a row a difference, in both languages", async () => {
  const whole = await tiny();
  const other = await tiny(
    ["id: answers", "id: replies"],
    ["title: Schools", "title: All schools"],
    ['count(organizations, kind == "school") / regions.people', 'count(organizations, kind == "clinic")'],
    ["{from: 0.5, points: 20}", "{from: 0.75, points: 20}"],
    ["aggregate: mean\n    weight: 30", "aggregate: sum\n    weight: 30"],
    ["weight: 3\n", "weight: 29\n"],
    [
      "scale: {kind: goalposts, worst: 0, best: 10}\n        missing: exclude",
      "scale: {kind: goalposts, worst: 0, best: 10}\n        missing: zero",
    ],
    ["ties: dense", "ties: ordinal\n  break_ties: [schools]"],
  );
  const found = compareResults(
    resultOf({}, { whole, sha256: "01" }),
    resultOf({}, { whole: other, sha256: "02", ties: "ordinal" }),
  );
  const told = (["ru", "en"] as const).map((lang) => {
    const table = differencesTable(found, lang);
    return [...(table?.title ?? []), ...(table?.rows ?? []).map((row) => row.map(readable).join(" | "))].join(
      "\n",
    );
  });
  expect(told.join("\n\n")).toMatchInlineSnapshot(`
    "Методики различаются: then → then
    Файл методики (SHA-256) | 01 | 02
    Нумерация равных (ties) | dense | ordinal
    При равной сумме (break_ties) | — | schools
    Блок money: как складывается (aggregate) | mean | sum
    Answers (answers) | есть, вес 10 | —
    Answers (replies) | — | есть, вес 10
    All schools (schools): название | Schools | All schools
    All schools (schools): формула | count(organizations, kind == "school") / regions.people | count(organizations, kind == "clinic")
    All schools (schools): шкала | от 0,5 — 20; от 0,25 — 10; меньше — 0 | от 0,75 — 20; от 0,25 — 10; меньше — 0
    Spending (spending): вес | 3 | 29
    Spending (spending): нет значения | показатель исключается, сумма пересчитывается на полный максимум | 0 баллов

    The methodologies differ: then → then
    Methodology file (SHA-256) | 01 | 02
    Tie method (ties) | dense | ordinal
    At equal totals (break_ties) | — | schools
    Block money: how it adds up (aggregate) | mean | sum
    Answers (answers) | there, weight 10 | —
    Answers (replies) | — | there, weight 10
    All schools (schools): title | Schools | All schools
    All schools (schools): formula | count(organizations, kind == "school") / regions.people | count(organizations, kind == "clinic")
    All schools (schools): scale | from 0.5 — 20; from 0.25 — 10; below — 0 | from 0.75 — 20; from 0.25 — 10; below — 0
    Spending (spending): weight | 3 | 29
    Spending (spending): no value | the indicator is excluded, the total is scaled to the whole maximum | 0 points"
  `);
});

test("files that differ in nothing that is calculated", async () => {
  const whole = await tiny();
  const found = compareResults(resultOf({}, { whole, sha256: "01" }), resultOf({}, { whole, sha256: "02" }));
  expect(differencesTable(found, "en")?.title[1]).toMatch(/^The methodology files are different, but /);
});

test("of a JSON it is said that its formulas are not known", () => {
  const found = compareResults(resultOf({}, { sha256: "01" }), resultOf({}, { sha256: "02" }));
  expect(differencesTable(found, "en")?.title[1]).toMatch(/^Weights cannot be compared with /);
});

test("two JSONs say which weights differ, though not which scales", async () => {
  const read = (sha256: string, whole: Methodology) => {
    const result = resultOf({}, { sha256, whole });
    return { ...result, methodology: { ...result.methodology, whole: undefined } };
  };
  const heavier = await tiny(
    ["max_points: 60", "max_points: 65"],
    ["weight: 10\n", "weight: 15\n"],
    ["{from: 0.5, points: 20}", "{from: 0.75, points: 20}"],
  );
  const table = differencesTable(compareResults(read("01", await tiny()), read("02", heavier)), "en");
  expect(table?.title[1]).toMatch(/^Formulas and scales are compared only where /);
  expect(table?.rows.map((row) => row.map(readable).join(" | "))).toEqual([
    "Methodology file (SHA-256) | 01 | 02",
    "Answers (answers): weight | 10 | 15",
  ]);
});
