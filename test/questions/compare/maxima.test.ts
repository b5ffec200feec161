import { expect, test } from "vitest";
import { printExact } from "../../../src/exact/decimal.ts";
import {
  changeOfShare,
  comparableBlock,
  differentMaxima,
  notCompared,
} from "../../../src/questions/compare/maxima.ts";
import { exact } from "../../build/numbers.ts";
import { resultOf } from "../../build/results.ts";
import { tiny } from "../../build/tiny.ts";

const of540 = resultOf({}, { maxPoints: "540" });
const of670 = resultOf({}, { maxPoints: "670" });
const maxima = { previous: exact("540"), current: exact("670") };

test("maxima are told where they are known and differ, of a block as of the total", () => {
  expect(differentMaxima(of540, of670)).toEqual(maxima);
  expect(differentMaxima(of670, of670)).toBeUndefined();
  expect(differentMaxima(of540, { ...of540, by: "voting", maximum: exact("670") })).toEqual(maxima);
  expect(differentMaxima(of540, { ...of670, maximum: undefined })).toBeUndefined();
});

/* Points of 540, points of 670 · what is gained of the share of the maximum, where more is better. */
test.each([
  ["320", "444", "634/9045"],
  ["540", "670", "0"],
  ["540", "540", "-13/67"],
])("%s to %s", (previous, current, gained) => {
  const points = { previous: exact(previous), current: exact(current) };
  const change = changeOfShare(points, maxima, "more");
  expect(change.gained && printExact(change.gained)).toBe(gained);
  expect(changeOfShare(points, maxima, "less").gained?.neg().equals(exact(gained))).toBe(true);
});

test("what is not compared keeps both its sides", () => {
  const change = { previous: exact("1"), current: exact("2"), gained: exact("1") };
  expect(notCompared(change)).toEqual({ ...change, gained: undefined });
});

test("a block can be compared if its weight is known to be the same", async () => {
  const whole = await tiny();
  const other = await tiny(["max_points: 60", "max_points: 65"], ["weight: 10\n", "weight: 15\n"]);
  const known = comparableBlock(resultOf({}, { whole }), resultOf({}, { whole: other }), maxima);
  expect(["work", "money", "none"].map(known)).toEqual([false, true, false]);
  expect(comparableBlock(resultOf({}, { whole }), of670, maxima)("money")).toBe(false);
  expect(comparableBlock(of540, of540, undefined)("money")).toBe(true);
});
