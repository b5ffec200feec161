import { type Fraction, inLowestTerms, ratio, zero } from "./fraction.ts";
import { greatestDivisor } from "./greatest-divisor.ts";

/*
 * The library reduces every result whole, which takes a second for fractions of ten thousand digits. Here a long fraction
 * meets a short one in little more time than it takes to write it down (Knuth, The Art of Computer Programming, volume 2,
 * 4.5.1): both are reduced already, so only what the one can share with the other is looked for.
 */

export function product(a: Fraction, b: Fraction): Fraction {
  if (a.n === 0n || b.n === 0n) return zero;
  const sign = a.s * b.s;
  const [first, second] = [greatestDivisor(a.n, b.d), greatestDivisor(b.n, a.d)];
  return inLowestTerms(sign * (a.n / first) * (b.n / second), (a.d / second) * (b.d / first));
}

/** Throws on a divisor of zero. */
export function quotient(a: Fraction, b: Fraction): Fraction {
  if (b.n === 0n) throw new RangeError("division by zero");
  return product(a, inLowestTerms(b.s * b.d, b.n));
}

export function difference(a: Fraction, b: Fraction): Fraction {
  if (a.d === b.d) return ratio(a.s * a.n - b.s * b.n, a.d);
  const shared = greatestDivisor(a.d, b.d);
  const numerator = a.s * a.n * (b.d / shared) - b.s * b.n * (a.d / shared);
  const left = shared === 1n ? 1n : greatestDivisor(numerator < 0n ? -numerator : numerator, shared);
  return inLowestTerms(numerator / left, (a.d / shared) * (b.d / left));
}
