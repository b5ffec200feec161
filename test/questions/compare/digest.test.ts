import { expect, test } from "vitest";
import { compareResults } from "../../../src/questions/compare/compare-results.ts";
import { digest } from "../../../src/questions/compare/digest.ts";
import { comparisonOf, nothingChanged, resultOf, sampleComparison } from "../../build/results.ts";

test("the mean, the counts and the places, shared ones named together", () => {
  expect(digest(sampleComparison, "ru")).toBe(
    "Средний балл вырос с 35,1 до 51,3; 1 регион улучшил результат, 1 ухудшил, 1 сохранил; места: 1 — Region b; 2 — Region a и Region e; 3 — Region c.",
  );
  expect(digest(sampleComparison, "en")).toBe(
    "The mean rose from 35.1 to 51.3 points; 1 region improved, 1 worsened, 1 stayed the same; places: 1 — Region b; 2 — Region a and Region e; 3 — Region c.",
  );
});

test("a mean that fell, and one that print does not move", () => {
  expect(digest(comparisonOf({ a: "464" }, { a: "440" }), "ru")).toMatch(
    /^Средний балл снизился с 464 до 440; /,
  );
  expect(digest(comparisonOf({ a: "440.1" }, { a: "440.3" }), "en")).toMatch(
    /^The mean is unchanged at 440 points; /,
  );
  expect(digest(nothingChanged, "ru")).toContain("результаты регионов (2) не изменились");
});

test("of more than ten places the first ten, with all who share them", () => {
  const points = Object.fromEntries(
    [..."abcdefghijkl"].map((code, i) => [code, String(100 - i - (i > 9 ? -1 : 0))]),
  );
  const text = digest(comparisonOf(points, points), "ru");
  expect(text).toContain("в первой десятке: 1 — Region a; ");
  expect(text).toMatch(/10 — Region j и Region k\.$/);
});

test("of nothing there is nothing to say", () => {
  expect(digest(comparisonOf({}, {}), "ru")).toBe("");
});

/* Points of 540, then of 670 · what is said, in both languages. */
test.each([
  [
    "320",
    "444",
    "Средний балл изменился с 320 из 540 до 444 из 670 (доля максимума выросла с 59,3 % до 66,3 %); по доле максимума 1 регион улучшил результат; места: 1 — Region a.",
    "The mean went from 320 of 540 to 444 of 670 points (the share of the maximum rose from 59.3% to 66.3%); by share of the maximum 1 region improved; places: 1 — Region a.",
  ],
  [
    "540",
    "569.5",
    "Средний балл изменился с 540 из 540 до 570 из 670 (доля максимума снизилась с 100,0 % до 85,0 %); по доле максимума 1 регион ухудшил результат; места: 1 — Region a.",
    "The mean went from 540 of 540 to 570 of 670 points (the share of the maximum fell from 100.0% to 85.0%); by share of the maximum 1 region worsened; places: 1 — Region a.",
  ],
  [
    "270",
    "335",
    "Средний балл изменился с 270 из 540 до 335 из 670 (доля максимума не изменилась: 50,0 %); по доле максимума результаты регионов (1) не изменились; места: 1 — Region a.",
    "The mean went from 270 of 540 to 335 of 670 points (the share of the maximum is unchanged at 50.0%); by share of the maximum the results of all regions (1) are unchanged; places: 1 — Region a.",
  ],
])("of different maxima: %s to %s", (then, now, ru, en) => {
  const comparison = compareResults(
    resultOf({ a: then }, { maxPoints: "540" }),
    resultOf({ a: now }, { maxPoints: "670" }),
  );
  expect([digest(comparison, "ru"), digest(comparison, "en")]).toEqual([ru, en]);
});
