import { compare, Fraction } from "../exact/fraction.ts";
import type { TieMethod } from "../model/methodology.ts";

/**
 * The last of the best `top` places; undefined where there are no more than these. `places` are those of all
 * regions, the first place first. Dense places count themselves; of any other method the places of the first
 * `top` regions are taken, for a shared first place is printed as 1.5 or 2 by some, and is first all the same.
 */
export function lastOfBest(places: readonly Fraction[], top: number, ties: TieMethod): Fraction | undefined {
  return ties === "dense" ? new Fraction(top) : places[top - 1];
}

/** Whether a place is among the best that end with `last`. */
export function isAmongBest(place: Fraction, last: Fraction | undefined): boolean {
  return last === undefined || compare(place, last) <= 0;
}
