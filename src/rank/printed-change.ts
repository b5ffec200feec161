import { printPlaces } from "../exact/decimal.ts";
import type { Fraction } from "../exact/fraction.ts";
import { printRounded, type Rounding, round } from "../exact/round.ts";
import type { RankingRule } from "../model/methodology.ts";

/** One number then and now, and what was gained: above zero is better. Absent where it cannot be said. */
export interface Change {
  readonly previous: Fraction | undefined;
  readonly current: Fraction | undefined;
  readonly gained: Fraction | undefined;
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

export interface PointsRule {
  readonly rounding: Rounding;
  readonly order: RankingRule["order"];
}

/** `then` and `now` are the rules of the two sides. */
export function printedChange(
  { previous, current, gained }: Change,
  then: PointsRule,
  now: PointsRule,
): PrintedChange {
  const rounded = {
    previous: previous && round(previous, then.rounding),
    current: current && round(current, now.rounding),
  };
  const between = gained && difference(rounded);
  const printed = (value: Fraction | undefined) =>
    value && printPlaces(value, Math.max(then.rounding.places, now.rounding.places));
  return {
    previous: previous && printRounded(previous, then.rounding),
    current: current && printRounded(current, now.rounding),
    difference: printed(between),
    gained: printed(now.order === "descending" ? between : between?.neg()),
  };
}

/** What is now less what was, as a reader would take it from what is printed. */
export function difference({
  previous,
  current,
}: Pick<Change, "previous" | "current">): Fraction | undefined {
  return previous && current?.sub(previous);
}
