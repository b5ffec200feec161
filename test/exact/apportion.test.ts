import fc from "fast-check";
import { expect, test } from "vitest";
import { apportion } from "../../src/exact/apportion.ts";
import { printExact } from "../../src/exact/decimal.ts";
import { compare, ratio, sum } from "../../src/exact/fraction.ts";
import { round } from "../../src/exact/round.ts";
import { exact } from "../build/numbers.ts";

/* parts, the whole, decimal places → the parts as they are printed */
test.each([
  ["1/3 1/3 1/3", "1", 2, "0.34 0.33 0.33"],
  ["1/6 1/3 1/2", "1", 0, "0 0 1"],
  ["0.15 0.25", "0.4", 1, "0.2 0.2"],
  ["-0.5 1.5", "1", 0, "0 1"],
  ["-2/3 -2/3 -2/3", "-2", 0, "0 -1 -1"],
  ["2 3", "5", 1, "2 3"],
  ["0 0", "0", 2, "0 0"],
  ["1 1", "5", 0, "3 2"],
  ["1 1", "-1", 0, "0 -1"],
])("%s of %s to %d places: %s", (parts, whole, places, printed) => {
  const split = apportion(parts.split(" ").map(exact), exact(whole), places);
  expect(split.map(printExact).join(" ")).toBe(printed);
});

test("nothing has no parts", () => {
  expect(apportion([], exact("0"), 2)).toEqual([]);
});

test("what is printed adds up to the printed whole, and no part is a unit away from what it is", () => {
  const part = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 60 }));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), fc.nat(2), (pairs, places) => {
      const parts = pairs.map(([top, bottom]) => ratio(BigInt(top), BigInt(bottom)));
      const whole = round(sum(parts), { places, mode: "half-up" });
      const unit = ratio(1n, 10n ** BigInt(places));
      const split = apportion(parts, whole, places);
      expect(sum(split).toFraction()).toBe(whole.toFraction());
      for (const [index, one] of split.entries()) {
        expect(one.div(unit).d).toBe(1n);
        expect(compare(one.sub(parts[index] ?? unit).abs(), unit)).toBeLessThanOrEqual(0);
      }
    }),
  );
});
