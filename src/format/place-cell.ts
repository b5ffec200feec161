import { printExact } from "../exact/decimal.ts";
import type { Fraction } from "../exact/fraction.ts";
import { localNumbers } from "../words/exact-text.ts";
import type { Lang } from "../words/lang.ts";
import type { Cell } from "./table.ts";

/** A place for people; a half is a decimal of the language. */
export function placeCell(place: Fraction, shared: boolean, lang: Lang): Cell {
  return { kind: "place", text: localNumbers(printExact(place), lang), place, shared };
}
