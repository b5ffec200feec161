import { expect, test } from "vitest";
import { extentOf, required } from "../../src/scale/extent.ts";
import { exact } from "../build/numbers.ts";

test.each([
  ["3 1 2", "1", "3"],
  ["-1 0", "-1", "0"],
  ["1/3 0.3333", "0.3333", "1/3"],
  ["5", "5", "5"],
])("%s is from %s to %s", (values, least, greatest) => {
  const extent = extentOf(values.split(" ").map(exact));
  expect(extent).toEqual({ least: exact(least), greatest: exact(greatest) });
});

test("of none there is none", () => {
  expect(extentOf([])).toBeUndefined();
});

test("who needs an extent gets it, or ends", () => {
  const extent = { least: exact("0"), greatest: exact("1") };
  expect(required(extent)).toBe(extent);
  expect(() => required(undefined)).toThrow("needs the values of all");
});
