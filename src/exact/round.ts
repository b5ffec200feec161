import { printPlaces } from "./decimal.ts";
import { type Fraction, ratio, unreducedSum } from "./fraction.ts";

export const roundingModes = ["half-up", "half-even", "down"] as const;

/** `half-up` takes a half away from zero, `half-even` to the even digit, `down` cuts towards zero. */
export type RoundingMode = (typeof roundingModes)[number];

export interface Rounding {
  readonly places: number;
  readonly mode: RoundingMode;
}

/** Decimal rounding of the exact value: 0.5 is a half, and nothing else is. */
export function round({ s, n, d }: Fraction, rounding: Rounding): Fraction {
  return roundRatio(s, n, d, rounding);
}

/** The mean of some values, rounded: the same as rounding the exact mean. Throws where there are none. */
export function roundedMean(values: readonly Fraction[], rounding: Rounding): Fraction {
  const { numerator, denominator } = unreducedSum(values);
  const [sign, size] = numerator < 0n ? [-1n, -numerator] : [1n, numerator];
  return roundRatio(sign, size, denominator * BigInt(values.length), rounding);
}

function roundRatio(sign: bigint, size: bigint, divisor: bigint, { places, mode }: Rounding): Fraction {
  const unit = 10n ** BigInt(places);
  const scaled = size * unit;
  const whole = scaled / divisor;
  const twiceRest = 2n * (scaled % divisor);
  const up = roundsUp(mode, twiceRest, divisor, whole);
  return ratio(sign * (up ? whole + 1n : whole), unit);
}

function roundsUp(mode: RoundingMode, twiceRest: bigint, divisor: bigint, whole: bigint): boolean {
  switch (mode) {
    case "half-up":
      return twiceRest >= divisor;
    case "half-even":
      return twiceRest > divisor || (twiceRest === divisor && whole % 2n === 1n);
    case "down":
      return false;
  }
}

/** Rounded, then printed with all its places: `464`, `0.9552`, `12.50`. */
export function printRounded(value: Fraction, rounding: Rounding): string {
  return printPlaces(round(value, rounding), rounding.places);
}
