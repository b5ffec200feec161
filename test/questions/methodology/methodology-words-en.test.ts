import { expect, test } from "vitest";
import { englishMethodology } from "../../../src/questions/methodology/methodology-words-en.ts";

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
