import fc from "fast-check";
import { expect, test } from "vitest";
import { ratio, sum } from "../../src/exact/fraction.ts";
import { LongSumError, runningSum } from "../../src/exact/running-sum.ts";
import { growth } from "../build/cpu-time.ts";
import { fractions } from "../build/numbers.ts";

test("it is the sum, after each term", () => {
  fc.assert(
    fc.property(fc.array(fractions, { maxLength: 40 }), (terms) => {
      const running = runningSum();
      for (const [index, term] of terms.entries()) {
        expect(running.total()).toEqual(sum(terms.slice(0, index)));
        running.add(term);
      }
      expect(running.total()).toEqual(sum(terms));
    }),
  );
});

test("fractions of two thousand denominators take no more time than there are of them", () => {
  const summing = (size: number) => () => {
    const running = runningSum();
    for (let n = 0; n < size; n++) running.add(ratio(BigInt(n % 991), BigInt(1 + ((n * 7919) % 2000))));
    running.total();
  };
  expect(growth(summing, 64_000)).toBeLessThan(16);
});

test("a sum whose digits have no end is not summed up to it", () => {
  const running = runningSum();
  const add = () => {
    for (let n = 10n ** 15n; ; n++) running.add(ratio(1n, n));
  };
  expect(add).toThrow(LongSumError);
});
