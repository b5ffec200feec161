import fc from "fast-check";
import { expect, test } from "vitest";
import { greatestDivisor } from "../../src/exact/greatest-divisor.ts";
import { cpuTime } from "../build/cpu-time.ts";

function byDivision(a: bigint, b: bigint): bigint {
  return b === 0n ? a : byDivision(b, a % b);
}

const numbers = fc.oneof(
  fc.bigInt({ min: 0n, max: 2n ** 20n }),
  fc.bigInt({ min: 0n, max: 2n ** 900n }),
  fc.integer({ min: 0, max: 900 }).map((power) => 2n ** BigInt(power)),
  fc
    .tuple(fc.integer({ min: 1, max: 900 }), fc.constantFrom(-1n, 1n))
    .map(([power, by]) => 2n ** BigInt(power) + by),
);

test("it is what Euclid's divisions come to, whatever the numbers share", () => {
  fc.assert(
    fc.property(numbers, numbers, numbers, (a, b, shared) => {
      expect(greatestDivisor(a, b)).toBe(byDivision(a, b));
      expect(greatestDivisor(a * shared, b * shared)).toBe(byDivision(a * shared, b * shared));
    }),
    { numRuns: 2000 },
  );
});

test("of numbers next to each other in Fibonacci's row, whose quotients are all 1", () => {
  let [a, b] = [1n, 1n];
  for (let count = 0; count < 3000; count++) [a, b] = [b, a + b];
  expect(greatestDivisor(b, a)).toBe(1n);
  expect(greatestDivisor(b * a, a * a)).toBe(a);
});

test("numbers of thousands of digits take a small part of the time that their divisions take", () => {
  const [a, b] = [3n ** 12_000n, 7n ** 7_000n];
  let [slow, fast] = [0n, 0n];
  const divisions = cpuTime(() => {
    let [greater, less] = [a, b];
    while (less !== 0n) [greater, less] = [less, greater % less];
    slow = greater;
  });
  expect(
    cpuTime(() => {
      fast = greatestDivisor(a, b);
    }),
  ).toBeLessThan(divisions / 4);
  expect(fast).toBe(slow);
});
