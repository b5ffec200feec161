import fc from "fast-check";
import { expect, test } from "vitest";
import { spread } from "../../../tools/published/spread.ts";

test.each([
  [10, [1, 1, 1], [4, 3, 3]],
  [7, [5, 0, 2], [5, 0, 2]],
  [1, [1, 1, 3], [0, 0, 1]],
  [0, [0, 0], [0, 0]],
])("%i over %j is %j", (amount, weights, parts) => {
  expect(spread(amount, weights)).toEqual(parts);
});

test("an amount with nobody to go to, or no room, is a bug", () => {
  expect(() => spread(1, [0, 0])).toThrow("nobody");
  expect(() => spread(5, [1, 1], [2, 2])).toThrow("does not fit");
});

test("parts add up to the amount, none above its cap", () => {
  const bodies = fc.array(fc.record({ weight: fc.nat(20), cap: fc.nat(500) }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(bodies, fc.nat(1000), (some, part) => {
      const weights = some.map(({ weight, cap }) => (weight + 1) * cap);
      const caps = some.map(({ cap }) => cap);
      const amount = Math.trunc((caps.reduce((a, b) => a + b, 0) * part) / 1000);
      const parts = spread(amount, weights, caps);
      expect(parts.reduce((a, b) => a + b, 0)).toBe(amount);
      for (const [index, one] of parts.entries()) expect(one >= 0 && one <= (caps[index] ?? 0)).toBe(true);
    }),
  );
});
