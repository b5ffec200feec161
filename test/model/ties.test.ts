import { expect, test } from "vitest";
import { tieMethods } from "../../src/model/methodology.ts";
import { tieMethodOf, tieWords } from "../../src/model/ties.ts";

/* what numpy, pandas, R and the papers call a method, and ours */
test.each([
  ["dense", "dense"],
  ["1223", "dense"],
  ["competition", "competition"],
  ["standard", "competition"],
  ["min", "competition"],
  ["1224", "competition"],
  ["sports", "competition"],
  ["modified", "modified"],
  ["max", "modified"],
  ["1334", "modified"],
  ["fractional", "fractional"],
  ["average", "fractional"],
  ["mean", "fractional"],
  ["mid", "fractional"],
  ["1 2.5 2.5 4", "fractional"],
  ["ordinal", "ordinal"],
  ["first", "ordinal"],
  ["row_number", "ordinal"],
  ["1234", "ordinal"],
  ["Dense", "dense"],
  ["AVERAGE", "fractional"],
  ["плотные", "dense"],
  ["Плотные (1, 2, 2, 3)", "dense"],
  ["без пропусков (1, 2, 2, 3)", "dense"],
  ["среднее место у равных (1; 2,5; 2,5; 4)", "fractional"],
  ["с пропуском после равных (1, 2, 2, 4)", "competition"],
  ["по порядку, без общих мест (1, 2, 3, 4)", "ordinal"],
  ["random", undefined],
  ["", undefined],
  ["constructor", undefined],
])("%j is %s", (word, method) => {
  expect(tieMethodOf(word)).toBe(method);
});

test("every word names one method, and every method names itself", () => {
  expect(new Set(tieWords).size).toBe(tieWords.length);
  expect(tieWords.filter((word) => tieMethodOf(word) === undefined)).toEqual([]);
  expect(tieMethods.map(tieMethodOf)).toEqual(tieMethods);
});
