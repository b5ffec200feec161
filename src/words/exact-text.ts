import { decimalPlaces, printExact } from "../exact/decimal.ts";
import type { Fraction } from "../exact/fraction.ts";
import { printRounded } from "../exact/round.ts";
import type { Lang } from "./lang.ts";

const FEW = 6;
const APPROXIMATE = 4;
const LONG_FRACTION = 12;

/** Numbers in a text, as machines print them, for people: a real minus, and the decimal sign of the language. */
export function localNumbers(text: string, lang: Lang): string {
  const signed = text.replace(/(?<![\p{L}\p{N}_.)])-(?=\d)/gu, "−");
  return lang === "ru" ? signed.replace(/(?<=\d)\.(?=\d)/g, ",") : signed;
}

/**
 * The exact value: a decimal where it is short, else the fraction and about what that is; of a fraction too
 * long to be read, `≈ 0.1235` alone.
 */
export function exactText(value: Fraction, lang: Lang): string {
  if (isShort(value)) return localNumbers(printExact(value), lang);
  const fraction = shortFraction(value);
  return localNumbers(
    fraction === undefined ? `≈ ${nonZero(value)}` : `${fraction} ≈ ${shortDecimal(value)}`,
    lang,
  );
}

/** Whether a decimal of few digits holds it exactly. */
export function isShort(value: Fraction): boolean {
  const places = decimalPlaces(value);
  return places !== undefined && places <= FEW;
}

/** `107/120`; undefined where it is too long to be read. */
export function shortFraction(value: Fraction): string | undefined {
  const fraction = value.toFraction();
  return fraction.length > LONG_FRACTION ? undefined : fraction;
}

/** As short as it may be without being taken for nothing. */
function nonZero(value: Fraction): string {
  let places = APPROXIMATE;
  let text = shortDecimal(value);
  while (!/[1-9]/.test(text)) {
    places += 1;
    text = printRounded(value, { places, mode: "half-up" });
  }
  return text;
}

/** Rounded to four places at most, without the zeros that say nothing. */
export function shortDecimal(value: Fraction): string {
  const text = printRounded(value, { places: APPROXIMATE, mode: "half-up" });
  return text.replace(/\.?0+$/, "");
}

/** The value in few digits: for those who need no more. */
export function shortText(value: Fraction, lang: Lang): string {
  return localNumbers(shortDecimal(value), lang);
}
