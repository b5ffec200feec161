import { expect, test } from "vitest";
import { comparisonWords } from "../../../src/questions/compare/words.ts";

test("the rest of a list is counted", () => {
  expect([1, 3, 5, 21].map((rest) => comparisonWords.ru.more(rest))).toEqual([
    "ещё 1 регион",
    "ещё 3 региона",
    "ещё 5 регионов",
    "ещё 21 регион",
  ]);
  expect([1, 2].map((rest) => comparisonWords.en.more(rest))).toEqual(["1 more region", "2 more regions"]);
});
