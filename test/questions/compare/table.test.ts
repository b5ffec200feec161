import { expect, test } from "vitest";
import { readable } from "../../../src/format/table.ts";
import { compareResults } from "../../../src/questions/compare/compare-results.ts";
import { ratingResult } from "../../../src/questions/compare/rating-result.ts";
import { blockTitles, comparisonTable } from "../../../src/questions/compare/table.ts";
import { nothingChanged, sampleComparison } from "../../build/results.ts";
import { sampleRating } from "../../build/sample-rating.ts";

test("a row a region: now, then, and which way it went", () => {
  const { columns, rows } = comparisonTable(sampleComparison, "ru");
  expect(columns.map(({ heading }) => heading).join(" | ")).toBe(
    "Место | Было | Сдвиг | Регион | Баллы | Было | Изменение | first | second",
  );
  expect(rows.map((row) => row.map(readable).join(" | "))).toEqual([
    "1 | 2 | ↑ 1 | Region b | 70,0 | 50,5 | ↑ +19,5 | ↑ +10,0 | ↑ +9,5",
    "=2 | 1 | ↓ 1 | Region a | 60,0 | 60,0 | = 0,0 | = 0,0 | = 0,0",
    "=2 | — | — | Region e | 60,0 | — | — | — | —",
    "3 | 3 | = | Region c | 15,0 | 20,0 | ↓ −5,0 | ↓ −3,0 | ↓ −2,0",
    "— | 4 | — | Region d | — | 10,0 | — | — | —",
  ]);
});

test("columns have ids of their own", () => {
  const ids = comparisonTable(sampleComparison, "en").columns.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("what = before a place means is told only where it is there", () => {
  expect(comparisonTable(sampleComparison, "en").notes).toHaveLength(2);
  expect(comparisonTable(nothingChanged, "en").notes).toHaveLength(1);
});

test("blocks have their titles where a methodology is there whole", () => {
  const rated = ratingResult(sampleRating, "q1");
  expect([...blockTitles(compareResults(rated, rated), "ru").values()]).toEqual([
    "Работа с сообщениями и обращениями",
    "Общественное голосование",
  ]);
  expect([...blockTitles(sampleComparison, "ru").values()]).toEqual(["first", "second"]);
});

test("where the places compare a block by scaled points, a note says that its column does not", () => {
  const { previous, current } = sampleComparison;
  const ofBlock = compareResults({ ...previous, by: "first" }, { ...current, by: "first" });
  const note = comparisonTable(ofBlock, "en").notes.at(-1);
  expect(note).toBe(
    "The places compare the block's points scaled to its whole maximum; its column shows them unscaled: Region b, Region a, Region c.",
  );
  expect(comparisonTable(sampleComparison, "en").notes.join()).not.toContain("scaled");
});
