import { printExact, printPlaces } from "../../exact/decimal.ts";
import { compare, type Fraction, zero } from "../../exact/fraction.ts";
import { printRounded, round } from "../../exact/round.ts";
import type { RatingResult } from "../../model/rating-result.ts";
import type { Change } from "./comparison.ts";
import type { ComparisonWords } from "./words.ts";

export type Direction = "up" | "down" | "same";

const arrows: Readonly<Record<Direction, string>> = { up: "↑", down: "↓", same: "=" };

export function directionOf({ gained }: Change): Direction {
  if (gained === undefined || gained.equals(zero)) return "same";
  return compare(gained, zero) > 0 ? "up" : "down";
}

/** `↑ 3`, `↓ 2`, `=`: places up or down. */
export function movedText(change: Change, { number }: ComparisonWords): string {
  const { gained } = change;
  const size = gained === undefined || gained.equals(zero) ? "" : ` ${number(printExact(gained.abs()))}`;
  return arrows[directionOf(change)] + size;
}

/** `↑ +24`, `↓ −26`, `= 0`: better or worse as printed, then more or fewer. */
export function gainedText(
  { gained = "", difference = "" }: PrintedChange,
  { number }: ComparisonWords,
): string {
  const direction = !/[1-9]/.test(gained) ? "same" : gained.startsWith("-") ? "down" : "up";
  return `${arrows[direction]} ${number(signed(difference))}`;
}

/** With its sign, a minus as people print it. */
export function signed(text: string): string {
  if (text.startsWith("-")) return `−${text.slice(1)}`;
  return /[1-9]/.test(text) ? `+${text}` : text;
}

/** What is now less what was, as a reader would take it from what is printed. */
export function difference({
  previous,
  current,
}: Pick<Change, "previous" | "current">): Fraction | undefined {
  return previous && current?.sub(previous);
}

/**
 * Points as each side prints them, and what is between the two as printed, a reader's own subtraction: nothing
 * where they are not to be compared.
 */
export interface PrintedChange {
  readonly previous: string | undefined;
  readonly current: string | undefined;
  /** Now less then. */
  readonly difference: string | undefined;
  /** The same, above zero where it is better. */
  readonly gained: string | undefined;
}

export function printedChange(
  { previous, current, gained }: Change,
  then: RatingResult,
  now: RatingResult,
): PrintedChange {
  const old = then.methodology.rounding;
  const fresh = now.methodology.rounding;
  const rounded = {
    previous: previous && round(previous, old),
    current: current && round(current, fresh),
  };
  const between = gained && difference(rounded);
  const printed = (value: Fraction | undefined) =>
    value && printPlaces(value, Math.max(old.places, fresh.places));
  return {
    previous: previous && printRounded(previous, old),
    current: current && printRounded(current, fresh),
    difference: printed(between),
    gained: printed(now.methodology.order === "descending" ? between : between?.neg()),
  };
}
