import { expect, test } from "vitest";
import { greatest } from "../../src/model/greatest.ts";

test.each([
  [[], 0],
  [[0.5], 0.5],
  [[3, 12, 7], 12],
  [Array.from({ length: 1_000_000 }, (_, index) => index), 999_999],
])("of %#", (numbers, most) => {
  expect(greatest(numbers)).toBe(most);
});
