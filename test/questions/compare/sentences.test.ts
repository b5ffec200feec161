import { expect, test } from "vitest";
import { compareResults } from "../../../src/questions/compare/compare-results.ts";
import { comparisonSentences } from "../../../src/questions/compare/sentences.ts";
import { comparisonOf, nothingChanged, resultOf, sampleComparison } from "../../build/results.ts";

test("what changed, in both languages", () => {
  const told = (["ru", "en"] as const).flatMap((lang) => [
    ...comparisonSentences(sampleComparison, lang),
    "",
    ...comparisonSentences(nothingChanged, lang),
    "",
  ]);
  expect(told.join("\n")).toMatchInlineSnapshot(`
    "Методика одна и та же: m.
    Средний балл вырос с 35,1 до 51,3; 1 регион улучшил результат, 1 ухудшил, 1 сохранил; места: 1 — Region b; 2 — Region a и Region e; 3 — Region c.
    По баллам: лучше — 1, хуже — 1, без изменений — 1.
    По местам: выше — 1, ниже — 1, без изменений — 1.
    Больше всех прибавили (баллы): +19,5 — Region b.
    Больше всех потеряли (баллы): −5,0 — Region c.
    Больше всех поднялись (места): +1 — Region b.
    Больше всех опустились (места): −1 — Region a.
    Теперь есть место, а раньше не было: Region e.
    Теперь нет места, а раньше было: Region d.

    Методика одна и та же: m.
    Ничего не изменилось: ни места, ни баллы, ни состав регионов, ни методика.
    Средний балл не изменился: 55; результаты регионов (2) не изменились; места: 1 — Region a; 2 — Region b.
    По баллам: лучше — 0, хуже — 0, без изменений — 2.
    По местам: выше — 0, ниже — 0, без изменений — 2.

    The methodology is the same: m.
    The mean rose from 35.1 to 51.3 points; 1 region improved, 1 worsened, 1 stayed the same; places: 1 — Region b; 2 — Region a and Region e; 3 — Region c.
    By points: better 1, worse 1, unchanged 1.
    By places: higher 1, lower 1, unchanged 1.
    Biggest rises (points): +19.5 — Region b.
    Biggest drops (points): −5.0 — Region c.
    Biggest rises (places): +1 — Region b.
    Biggest drops (places): −1 — Region a.
    Ranked now, unranked before: Region e.
    Unranked now, ranked before: Region d.

    The methodology is the same: m.
    Nothing has changed: no place, no points, no region, no rule of the methodology.
    The mean is unchanged at 55 points; the results of all regions (2) are unchanged; places: 1 — Region a; 2 — Region b.
    By points: better 0, worse 0, unchanged 2.
    By places: higher 0, lower 0, unchanged 2.
    "
  `);
});

test("methodologies that differ are told of first", () => {
  const comparison = compareResults(
    resultOf({ a: "1" }, { sha256: "01" }),
    resultOf({ a: "1" }, { sha256: "02" }),
  );
  expect(comparisonSentences(comparison, "ru")[0]).toBe("Методики различаются.");
  expect(comparison.unchanged).toBe(false);
});

test("who came and left is told from who lost a place", () => {
  const comparison = compareResults(
    resultOf({ a: "1", b: "2" }, { notRated: ["c"] }),
    resultOf({ a: "1", c: "2" }, { notRated: ["b"] }),
  );
  expect(comparisonSentences(comparison, "ru").slice(-2)).toEqual([
    "Теперь есть место, а раньше не было: Region c (был без места).",
    "Теперь нет места, а раньше было: Region b (без места).",
  ]);
});

test("of a long tie the first are named, the others counted", () => {
  const codes = [..."abcdefghij"];
  const points = (value: string) => Object.fromEntries(codes.map((code) => [code, value]));
  const text = comparisonSentences(comparisonOf(points("1"), points("2")), "ru").join("\n");
  expect(text).toContain(
    "+1 — Region a, Region b, Region c, Region d, Region e, Region f, Region g, Region h и ещё 2 региона.",
  );
});
