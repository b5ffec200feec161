/*
 * Fractions of two integers, written apart from src/exact/: what two programs come to, that share nothing, is
 * right or they have the same mistake.
 */

/** The lower integer is above 0; nothing is reduced. */
export interface Fraction {
  readonly upper: bigint;
  readonly lower: bigint;
}

export function fraction(upper: bigint, lower = 1n): Fraction {
  return lower < 0n ? { upper: -upper, lower: -lower } : { upper, lower };
}

/** Of a decimal (`-0.25`), or of two integers (`1/3`). */
export function fractionOf(text: string): Fraction {
  const [above = "", below = "1"] = text.split("/");
  const [whole = "", part = ""] = above.split(".");
  return fraction(BigInt(whole + part), 10n ** BigInt(part.length) * BigInt(below));
}

export const zero = fraction(0n);

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.upper * b.lower + b.upper * a.lower, a.lower * b.lower);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return fraction(a.upper * b.lower - b.upper * a.lower, a.lower * b.lower);
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.upper * b.upper, a.lower * b.lower);
}

/** Undefined where the divisor is 0. */
export function divide(a: Fraction, b: Fraction): Fraction | undefined {
  return b.upper === 0n ? undefined : fraction(a.upper * b.lower, a.lower * b.upper);
}

/** By a divisor that is known not to be 0. */
export function quotient(a: Fraction, b: Fraction): Fraction {
  const result = divide(a, b);
  if (result === undefined) throw new Error("division by zero");
  return result;
}

export function order(a: Fraction, b: Fraction): number {
  const difference = a.upper * b.lower - b.upper * a.lower;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function total(terms: readonly Fraction[]): Fraction {
  return terms.reduce(add, zero);
}

export type RoundingName = "half-up" | "half-even" | "down";

export function rounded(value: Fraction, places: number, mode: RoundingName): Fraction {
  const unit = 10n ** BigInt(places);
  const size = (value.upper < 0n ? -value.upper : value.upper) * unit;
  const floor = size / value.lower;
  const beyondHalf = order(fraction(size - floor * value.lower, value.lower), fraction(1n, 2n));
  const isUp =
    mode !== "down" && (beyondHalf > 0 || (beyondHalf === 0 && (mode === "half-up" || floor % 2n === 1n)));
  const result = isUp ? floor + 1n : floor;
  return fraction(value.upper < 0n ? -result : result, unit);
}

/** The same text for equal fractions: `1/3`, `2/1`. */
export function reduced({ upper, lower }: Fraction): string {
  let [a, b] = [upper < 0n ? -upper : upper, lower];
  while (b !== 0n) [a, b] = [b, a % b];
  return `${upper / a}/${lower / a}`;
}
