import { expect, test } from "vitest";
import { englishComparison } from "../../../src/questions/compare/comparison-words-en.ts";

/* improved · worsened · stayed · how it is said */
test.each([
  [50, 26, 8, "50 regions improved, 26 worsened, 8 stayed the same"],
  [1, 0, 0, "1 region improved"],
  [0, 3, 1, "3 regions worsened, 1 stayed the same, none improved"],
  [11, 0, 0, "all 11 regions improved"],
  [0, 84, 0, "all 84 regions worsened"],
  [0, 0, 84, "the results of all regions (84) are unchanged"],
])("%i, %i, %i: %s", (improved, worsened, stayed, said) => {
  expect(englishComparison.tally({ improved, worsened, stayed })).toBe(said);
});

test("names are joined, the rest counted", () => {
  expect([[], ["A"], ["A", "B"], ["A", "B", "C"]].map((names) => englishComparison.and(names))).toEqual([
    "",
    "A",
    "A and B",
    "A, B and C",
  ]);
  expect([1, 2].map((rest) => englishComparison.more(rest))).toEqual(["1 more region", "2 more regions"]);
});
