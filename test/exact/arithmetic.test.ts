import fc from "fast-check";
import { expect, test } from "vitest";
import { difference, product, quotient } from "../../src/exact/arithmetic.ts";
import { compare, type Fraction, ratio, zero } from "../../src/exact/fraction.ts";
import { cpuTime } from "../build/cpu-time.ts";
import { exact, fractions } from "../build/numbers.ts";

const long = fc
  .tuple(fractions, fc.bigInt(1n, 2n ** 3000n))
  .map(([value, part]) => value.add(ratio(1n, part)));
const any = fc.oneof(fractions, long, fc.constant(zero));

/** The same fraction to the last digit, sign and all. */
function expectSame(result: Fraction, expected: Fraction): void {
  expect(result.toFraction()).toBe(expected.toFraction());
  expect(result.equals(expected)).toBe(true);
  expect(compare(result, expected)).toBe(0);
}

test("results are the library's own, of short fractions and of long ones", () => {
  fc.assert(
    fc.property(any, any, (a, b) => {
      expectSame(product(a, b), a.mul(b));
      expectSame(difference(a, b), a.sub(b));
      if (b.n !== 0n) expectSame(quotient(a, b), a.div(b));
    }),
  );
});

test("nothing is divided by zero", () => {
  expect(() => quotient(exact("1"), zero)).toThrow(RangeError);
});

test("a long fraction meets a short one in a tenth of the library's time", () => {
  const value = ratio(7n ** 9_000n, 3n ** 15_000n);
  const [own, library] = [
    () => [product(value, exact("1.5")), quotient(value, exact("7")), difference(value, exact("0.3"))],
    () => [value.mul("1.5"), value.div("7"), value.sub("0.3")],
  ].map((work) => cpuTime(work));
  expect(own).toBeLessThan((library ?? 0) / 10);
});
