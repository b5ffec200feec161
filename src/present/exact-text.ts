import { decimalPlaces, printExact } from "../exact/decimal.ts";
import type { Fraction } from "../exact/fraction.ts";
import { printRounded } from "../exact/round.ts";
import type { Lang } from "./lang.ts";

const FEW = 6;
const APPROXIMATE = 4;

/** Numbers in a text, as machines print them, for people: a real minus, and the decimal sign of the language. */
export function localNumbers(text: string, lang: Lang): string {
  const told = text.replace(/(?<![\p{L}\p{N}_.)])-(?=\d)/gu, "−");
  return lang === "ru" ? told.replace(/(?<=\d)\.(?=\d)/g, ",") : told;
}

/** The exact value: a decimal where it is short, else the fraction and about what that is. */
export function exactText(value: Fraction, lang: Lang): string {
  const places = decimalPlaces(value);
  const exact = printExact(value);
  const told =
    places !== undefined && places <= FEW ? exact : `${value.toFraction()} ≈ ${shortDecimal(value)}`;
  return localNumbers(told, lang);
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
