import { printPlaces } from "./decimal.ts";
import { type Fraction, ratio } from "./fraction.ts";

export const roundingModes = ["half-up", "half-even", "down"] as const;

/** `half-up` takes a half away from zero, `half-even` to the even digit, `down` cuts towards zero. */
export type RoundingMode = (typeof roundingModes)[number];

export interface Rounding {
  readonly places: number;
  readonly mode: RoundingMode;
}

/** Decimal rounding of the exact value: 0.5 is a half, and nothing else is. */
export function round(value: Fraction, { places, mode }: Rounding): Fraction {
  const unit = 10n ** BigInt(places);
  const scaled = value.n * unit;
  const whole = scaled / value.d;
  const twiceRest = 2n * (scaled % value.d);
  const up = roundsUp(mode, twiceRest, value.d, whole);
  return ratio(value.s * (up ? whole + 1n : whole), unit);
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
