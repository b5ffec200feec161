import fc from "fast-check";
import { parseExact } from "../../src/exact/decimal.ts";
import { type Fraction, ratio } from "../../src/exact/fraction.ts";

/** The number that a test writes as text: `0.125`, `1/3`. */
export function exact(text: string): Fraction {
  const value = parseExact(text);
  if (value === undefined) throw new Error(`${text} is no number`);
  return value;
}

/** A fraction as text: `1/3`. */
export function text(value: { toFraction(): string } | undefined): string | undefined {
  return value?.toFraction();
}

/** Where doubles go wrong: around 2^53, far beyond it, and closer to 0 than anything measured. */
const large = fc.oneof(
  fc.bigInt({ min: 2n ** 53n - 3n, max: 2n ** 53n + 3n }),
  fc.bigInt({ min: 0n, max: 10n ** 40n }),
);
const small = fc.bigInt({ min: 0n, max: 60n });
const sign = fc.constantFrom(1n, -1n);

/** Decimals that end: integers, hundredths, millionths and 30 places. */
export const decimals: fc.Arbitrary<Fraction> = fc
  .tuple(
    sign,
    fc.oneof({ weight: 4, arbitrary: small }, { weight: 1, arbitrary: large }),
    fc.constantFrom(0, 0, 1, 2, 6, 30),
  )
  .map(([sign, digits, places]) => ratio(sign * digits, 10n ** BigInt(places)));

/** Any fraction: decimals, thirds, sevenths and stranger parts. */
export const fractions: fc.Arbitrary<Fraction> = fc.oneof(
  decimals,
  fc
    .tuple(sign, fc.oneof(small, large), fc.constantFrom(3n, 7n, 6n, 21n, 10n ** 30n + 57n))
    .map(([sign, top, bottom]) => ratio(sign * top, bottom)),
);
