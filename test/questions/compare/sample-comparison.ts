import { compareResults } from "../../../src/questions/compare/compare-results.ts";
import { type ResultOptions, resultOf } from "../../build/results.ts";

type Points = Readonly<Record<string, string>>;

export function comparisonOf(then: Points, now: Points, options: ResultOptions = {}) {
  return compareResults(
    resultOf(then, { ...options, label: "2024" }),
    resultOf(now, { ...options, label: "2025" }),
  );
}

/** One better, one worse, one the same; one that came and one that left. */
export const sampleComparison = comparisonOf(
  { a: "60", b: "50.5", c: "20", d: "10" },
  { a: "60", b: "70", c: "15", e: "60" },
  { places: 1 },
);

export const nothingChanged = comparisonOf({ a: "60", b: "50" }, { a: "60", b: "50" });
