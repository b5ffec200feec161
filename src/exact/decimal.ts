import { type Fraction, mostDigits, ratio } from "./fraction.ts";

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** Longer texts are nobody's measurement, and BigInt arithmetic on them is a way to hang a program. */
const LONGEST = 400;

/** A denominator of so many digits may need between three and four times as many places behind the point. */
const LONGEST_RESULT = 5 * mostDigits;

/**
 * Strict decimal text, a point as the mark: digits before it, digits after it, a sign at most.
 * `1e5`, `0x1f`, `.5`, `5.`, `Infinity` and anything longer than 400 characters are not numbers here.
 */
export function parseDecimal(text: string, longest = LONGEST): Fraction | undefined {
  if (text.length > longest) return undefined;
  const match = DECIMAL.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = "", part = ""] = match;
  const digits = BigInt(whole + part);
  return ratio(sign === "-" ? -digits : digits, 10n ** BigInt(part.length));
}

/** A decimal where it ends (`0.125`), else the fraction itself (`1/3`). `parseExact` reads both back. */
export function printExact(value: Fraction): string {
  const places = decimalPlaces(value);
  return places === undefined ? value.toFraction() : printPlaces(value, places);
}

/** The inverse of `printExact`, as long as results may be. */
export function parseExact(text: string): Fraction | undefined {
  const [numerator = "", denominator, ...rest] = text.split("/");
  const top = parseDecimal(numerator, LONGEST_RESULT);
  if (denominator === undefined) return top;
  const bottom = parseDecimal(denominator, LONGEST_RESULT);
  if (top === undefined || bottom === undefined || rest.length > 0 || bottom.n === 0n) return undefined;
  return ratio(top.s * top.n * bottom.d, top.d * bottom.s * bottom.n);
}

/** Exactly `places` digits after the point. The value must already be rounded to them. */
export function printPlaces(value: Fraction, places: number): string {
  const scaled = (value.n * 10n ** BigInt(places)) / value.d;
  const digits = scaled.toString().padStart(places + 1, "0");
  const sign = value.s < 0n && scaled !== 0n ? "-" : "";
  if (places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Digits that the value needs after the point, or undefined where they never end. */
export function decimalPlaces({ d: denominator }: Fraction): number | undefined {
  let twos = 0;
  let fives = 0;
  let rest = denominator;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos += 1;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives += 1;
  }
  return rest === 1n ? Math.max(twos, fives) : undefined;
}
