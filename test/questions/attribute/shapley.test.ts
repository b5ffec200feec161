import fc from "fast-check";
import { expect, test } from "vitest";
import { ratio, sum, zero } from "../../../src/exact/fraction.ts";
import { shapley } from "../../../src/questions/attribute/shapley.ts";
import { exact, text } from "../../build/numbers.ts";

/* the worth of nobody, of the first, of the second, of both → their parts */
test.each([
  ["0 3 5 8", "3 5"],
  ["1 1 1 1", "0 0"],
  ["0 0 0 1", "1/2 1/2"],
  ["0 6 4 4", "3 1"],
  ["2 2 7 7", "0 5"],
  ["0 1 0 -1", "0 -1"],
])("%s: %s", (worths, parts) => {
  const all = worths.split(" ").map(exact);
  expect(
    shapley(2, (present) => all[present] ?? zero)
      .map(text)
      .join(" "),
  ).toBe(parts);
});

test("nobody brings nothing", () => {
  expect(shapley(0, () => exact("7"))).toEqual([]);
});

test("the parts are the means over all orders, and add up to the whole change", () => {
  const orders = [..."012"]
    .flatMap((a) => [..."012"].flatMap((b) => [..."012"].map((c) => [a, b, c].map(Number))))
    .filter((order) => new Set(order).size === 3);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 8, maxLength: 8 }), (numbers) => {
      const worth = (present: number) => ratio(BigInt(numbers[present] ?? 0), 1n);
      const parts = shapley(3, worth);
      for (const player of [0, 1, 2]) {
        const changes = orders.map((order) => {
          const before = order.slice(0, order.indexOf(player)).reduce((bits, one) => bits | (1 << one), 0);
          return worth(before | (1 << player)).sub(worth(before));
        });
        expect(text(parts[player])).toBe(text(sum(changes).div(6)));
      }
      expect(text(sum(parts))).toBe(text(worth(7).sub(worth(0))));
    }),
  );
});
