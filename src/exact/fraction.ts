import Fraction from "fraction.js";
import { greatestDivisor } from "./greatest-divisor.ts";

export { Fraction };

export const zero = new Fraction(0);
export const one = new Fraction(1);

/** Digits that the numerator and the denominator of a result have at most: what is written can be read again. */
export const mostDigits = 10_000;

/** Numerators and denominators are less. */
export const longest = 10n ** BigInt(mostDigits);

export function isTooLong({ n, d }: Fraction): boolean {
  return n >= longest || d >= longest;
}

/** Fractions of longer numbers are reduced here: the library takes a second for a few of ten thousand digits. */
const short = 2n ** 1024n;

/** numerator / denominator, exactly. Throws on a zero denominator: whoever divides decides first what that means. */
export function ratio(numerator: bigint, denominator: bigint): Fraction {
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  if (n < short || d < short) return new Fraction(numerator, denominator);
  const divisor = greatestDivisor(n, d);
  const sign = numerator < 0n === denominator < 0n ? 1n : -1n;
  return inLowestTerms((sign * n) / divisor, d / divisor);
}

/** Of numbers without a common divisor; the denominator is above zero. */
export function inLowestTerms(numerator: bigint, denominator: bigint): Fraction {
  if (numerator === 0n) return zero;
  const value = new Fraction(numerator < 0n ? -1 : 1);
  value.n = numerator < 0n ? -numerator : numerator;
  value.d = denominator;
  return value;
}

/** The order of two fractions, by cross-multiplication: never by a quotient. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const sameUnit = a.d === b.d;
  const left = sameUnit ? a.n : a.n * b.d;
  const right = sameUnit ? b.n : b.n * a.d;
  if (a.s > 0n && b.s > 0n) return order(left, right);
  return order(a.s * left, b.s * right);
}

function order(left: bigint, right: bigint): -1 | 0 | 1 {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** fraction.js gives zero a sign, so the sign alone does not tell. */
export function isPositive(value: Fraction): boolean {
  return value.s > 0n && value.n > 0n;
}

/** Reduced once, at the end: most terms share a denominator. */
export function sum(terms: Iterable<Fraction>): Fraction {
  const { numerator, denominator } = unreducedSum(terms);
  return ratio(numerator, denominator);
}

/** Reducing a sum of many unlike fractions takes far longer than adding them up. */
export function unreducedSum(terms: Iterable<Fraction>): {
  readonly numerator: bigint;
  readonly denominator: bigint;
} {
  let numerator = 0n;
  let denominator = 1n;
  for (const { s, n, d } of terms) {
    if (d === denominator) numerator = s > 0n ? numerator + n : numerator - n;
    else {
      numerator = numerator * d + s * n * denominator;
      denominator *= d;
    }
  }
  return { numerator, denominator };
}

export function clamp(value: Fraction, low: Fraction, high: Fraction): Fraction {
  if (compare(value, low) < 0) return low;
  return compare(value, high) > 0 ? high : value;
}
