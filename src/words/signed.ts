import { compare, type Fraction, zero } from "../exact/fraction.ts";
import { printRounded } from "../exact/round.ts";
import { localNumbers } from "./exact-text.ts";
import type { Lang } from "./lang.ts";

/** `+2`, `−0,9`, `0`: for people, with a real minus. The value must already be rounded to the places. */
export function signed(value: Fraction, places: number, lang: Lang): string {
  const text = localNumbers(printRounded(value.abs(), { places, mode: "half-up" }), lang);
  const order = compare(value, zero);
  return order === 0 ? text : `${order < 0 ? "−" : "+"}${text}`;
}
