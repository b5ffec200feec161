import { expect, test } from "vitest";
import { areFlags } from "../../src/column/flag.ts";

test.each([
  [["1", "0"], true],
  [["да", "Нет", "+"], true],
  [["1", "1"], false],
  [["0", "0"], false],
  [["1", "0", "2"], false],
  [[], false],
])("%j may be flags and nothing else: %s", (texts, expected) => {
  expect(areFlags(texts)).toBe(expected);
});
