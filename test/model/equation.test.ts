import { expect, test } from "vitest";
import { term } from "../../src/model/equation.ts";
import { exact } from "../build/numbers.ts";

/* a number → as a part of a calculation */
test.each([
  ["0", "0"],
  ["2.50", "2.5"],
  ["1/3", "(1/3)"],
  ["-2", "(-2)"],
])("%s is written %s", (value, written) => {
  expect(term(exact(value))).toBe(written);
});
