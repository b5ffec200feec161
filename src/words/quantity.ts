import { printExact } from "../exact/decimal.ts";
import { compare, type Fraction, one, ratio, zero } from "../exact/fraction.ts";
import { printRounded } from "../exact/round.ts";
import type { Unit } from "../model/wording.ts";
import { formEn, formRu } from "./counted.ts";
import { exactText, isShort, localNumbers, shortFraction, shortText } from "./exact-text.ts";
import type { Lang } from "./lang.ts";

/** Digits after the decimal sign, where no other value calls for more. */
const places: Readonly<Record<Unit["kind"], number>> = { percent: 1, days: 1, points: 2, noun: 2 };

const HUNDRED = ratio(100n, 1n);

/**
 * A value in few digits with its unit: `85,4 %`, `10,5 дня`, `0,85 опроса`. It takes more digits where it
 * would read like a value that differs from it: one of `beside`, nothing, or the whole.
 */
export function quantityText(
  value: Fraction,
  unit: Unit | undefined,
  lang: Lang,
  beside: readonly Fraction[] = [],
): string {
  return shortIn(value, unit, lang, beside, withUnit);
}

/** The same without a noun, for where there is little room: `85,4 %`, `10,5`. */
export function bareQuantityText(
  value: Fraction,
  unit: Unit | undefined,
  lang: Lang,
  beside: readonly Fraction[] = [],
): string {
  return shortIn(value, unit, lang, beside, bare);
}

function shortIn(
  value: Fraction,
  unit: Unit | undefined,
  lang: Lang,
  beside: readonly Fraction[],
  write: typeof withUnit,
): string {
  if (unit === undefined) return shortText(value, lang);
  return write(localNumbers(shortNumber(value, unit, beside), lang), unit, lang);
}

/** The exact value with its unit: `82 %`; where its decimal is long, `5/6 ≈ 83,3 %`. */
export function exactQuantityText(
  value: Fraction,
  unit: Unit | undefined,
  lang: Lang,
  beside: readonly Fraction[] = [],
): string {
  if (unit === undefined) return exactText(value, lang);
  if (isShort(value)) return withUnit(localNumbers(printExact(inUnit(value, unit)), lang), unit, lang);
  const about = `≈ ${quantityText(value, unit, lang, beside)}`;
  const fraction = shortFraction(value);
  return fraction === undefined ? about : `${localNumbers(fraction, lang)} ${about}`;
}

/** The exact value as a number, a share as a percentage: `5/6 ≈ 83,3 %`, `40`. */
export function exactNumberText(value: Fraction, unit: Unit | undefined, lang: Lang): string {
  return unit?.kind === "percent" ? exactQuantityText(value, unit, lang) : exactText(value, lang);
}

/** An edge of a scale, which a decimal holds exactly: `90 %`, `0,5`. */
export function edgeText(edge: Fraction, unit: Unit | undefined, lang: Lang): string {
  return bare(localNumbers(printExact(inUnit(edge, unit)), lang), unit, lang);
}

/** A number as it is printed, with the right form of its unit after it. */
export function withUnit(number: string, unit: Unit | undefined, lang: Lang): string {
  switch (unit?.kind) {
    case undefined:
    case "percent":
      return bare(number, unit, lang);
    case "days":
      return `${number} ${lang === "ru" ? formRu(number, "день", "дня", "дней") : formEn(number, "day", "days")}`;
    case "points":
      return `${number} ${lang === "ru" ? formRu(number, "балл", "балла", "баллов") : formEn(number, "point", "points")}`;
    case "noun":
      return lang === "en" && unit.en !== undefined
        ? `${number} ${formEn(number, ...unit.en)}`
        : `${number} ${formRu(number, ...unit.ru)}`;
  }
}

function bare(number: string, unit: Unit | undefined, lang: Lang): string {
  if (unit?.kind !== "percent") return number;
  return lang === "ru" ? `${number}\u00a0%` : `${number}%`;
}

function inUnit(value: Fraction, unit: Unit | undefined): Fraction {
  return unit?.kind === "percent" ? value.mul(HUNDRED) : value;
}

function shortNumber(value: Fraction, unit: Unit, beside: readonly Fraction[]): string {
  const others = [...beside, zero, ...(unit.kind === "percent" ? [one] : [])]
    .filter((other) => compare(other, value) !== 0)
    .map((other) => inUnit(other, unit));
  const number = inUnit(value, unit);
  let digits = places[unit.kind];
  while (others.some((other) => rounded(other, digits) === rounded(number, digits))) digits += 1;
  return rounded(number, digits);
}

/** Without the zeros that say nothing. */
function rounded(value: Fraction, digits: number): string {
  const text = printRounded(value, { places: digits, mode: "half-up" });
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
