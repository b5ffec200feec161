import { printExact } from "../../exact/decimal.ts";
import { compare, zero } from "../../exact/fraction.ts";
import type { Change, PrintedChange } from "../../rank/printed-change.ts";
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
