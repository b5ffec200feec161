import type { Fraction } from "../../exact/fraction.ts";
import type { Rating } from "../../model/rating.ts";
import {
  type Change,
  difference,
  type PointsRule,
  type PrintedChange,
  printedChange,
} from "../../rank/printed-change.ts";
import type { Move, WhatIf } from "./result.ts";

/** Above zero where the region rises; undefined where it has no place before or after. */
export function placesGained({ before, after }: Move): Fraction | undefined {
  return after && before?.place.sub(after.place);
}

/** The exact scores that the places compare, and what is gained: above zero where it got better. */
export function exactChange({ before, after }: Move, rating: Rating): Change {
  return withGain(before?.exactScore, after?.exactScore, rating);
}

/** The same of the rounded scores. */
export function roundedChange({ before, after }: Move, rating: Rating): Change {
  return withGain(before?.score, after?.score, rating);
}

/** The points as they are printed before and after, and what is gained between the two. */
export function printedPoints(move: Move, { before, after }: WhatIf): PrintedChange {
  return printedChange(roundedChange(move, after), pointsRule(before), pointsRule(after));
}

function withGain(
  previous: Fraction | undefined,
  current: Fraction | undefined,
  { methodology }: Rating,
): Change {
  const between = difference({ previous, current });
  const gained = methodology.ranking.order === "descending" ? between : between?.neg();
  return { previous, current, gained };
}

function pointsRule({ methodology: { ranking } }: Rating): PointsRule {
  return { rounding: ranking.round, order: ranking.order };
}
