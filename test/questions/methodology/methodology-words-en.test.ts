import { describe, expect, test } from "vitest";
import type { Scale } from "../../../src/model/methodology.ts";
import { englishMethodology } from "../../../src/questions/methodology/methodology-words-en.ts";
import { exact } from "../../build/sample-rating.ts";

const bands = [
  { edge: exact("0.99"), points: exact("40") },
  { edge: exact("0.9"), points: exact("12.5") },
];

// A scale of an indicator of 40 points, and how it is told.
const cases: readonly [scale: Scale, told: string][] = [
  [{ kind: "bands", better: "higher", bands }, "from 0.99 — 40; from 0.9 — 12.5; below — 0"],
  [{ kind: "bands", better: "lower", bands }, "at most 0.99 — 40; at most 0.9 — 12.5; above — 0"],
  [
    { kind: "goalposts", worst: exact("0.5"), best: exact("2") },
    "0 at 0.5 or worse; 40 at 2 or better; in proportion between them",
  ],
  [
    { kind: "minmax", better: "lower" },
    "40 for the least value among the regions, 0 for the greatest, in proportion between them",
  ],
  [{ kind: "distance_to_best", better: "higher" }, "40 × value / the greatest among the regions"],
  [{ kind: "distance_to_best", better: "lower" }, "40 × the least among the regions / value"],
  [{ kind: "none" }, "40 × value, between 0 and 40"],
];

describe("a scale is told in points", () => {
  test.each(cases.map(([scale, told]) => [told, scale] as const))("%s", (told, scale) => {
    expect(englishMethodology.scale(scale, "40").replaceAll("\u00a0", " ")).toBe(told);
  });
});

test("rounding is told with its digits, its halves and what is compared", () => {
  expect([0, 1, 2].map((places) => englishMethodology.rounding({ places, mode: "down" }, "rounded"))).toEqual(
    [
      "the total to a whole number, the rest is cut off; places by the rounded total",
      "the total to 1 decimal place, the rest is cut off; places by the rounded total",
      "the total to 2 decimal places, the rest is cut off; places by the rounded total",
    ],
  );
});

test("tie breaks are told in their order", () => {
  expect([[], ["A", "B"]].map(englishMethodology.breakTies)).toEqual([
    "nothing more is compared",
    "points of A, then of B",
  ]);
});
