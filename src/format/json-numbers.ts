import { printExact } from "../exact/decimal.ts";
import type { Fraction } from "../exact/fraction.ts";

/** An exact number as JSON has it: a decimal or a fraction in a text. */
export function exactJson(value: Fraction | undefined): string | null {
  return value === undefined ? null : printExact(value);
}

/** A place: a whole number or a half, which a double holds exactly. */
export function placeJson(place: Fraction | undefined): number | null {
  return place === undefined ? null : Number(printExact(place));
}
