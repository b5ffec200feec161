import { expect, test } from "vitest";
import { addition } from "../../src/aggregate/sum.ts";
import { exact } from "../build/numbers.ts";

test.each([
  [[], "0"],
  [["30", "5"], "30 + 5"],
  [["1/3", "-2"], "1/3 + (-2)"],
])("%o are added up as %s", (terms, written) => {
  expect(addition(terms.map(exact))).toBe(written);
});
