import { expect, test } from "vitest";
import { looksLikeNumber } from "../../src/check/looks-like-number.ts";

test.each([
  ["12", true],
  [" −1 234,5 ", true],
  ["95%", true],
  ["2025", true],
  ["Всего", false],
  ["1) Всего", false],
  ["1".repeat(40), false],
  ["", false],
])("%j: %s", (cell, expected) => {
  expect(looksLikeNumber(cell)).toBe(expected);
});
