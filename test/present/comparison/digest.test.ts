import { expect, test } from "vitest";
import { digest } from "../../../src/present/comparison/digest.ts";
import { comparisonOf, nothingChanged, sampleComparison } from "./sample-comparison.ts";

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
