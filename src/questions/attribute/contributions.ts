import { type Fraction, zero } from "../../exact/fraction.ts";
import type { IndicatorId } from "../../model/brand.ts";
import type { Rating, Score } from "../../model/rating.ts";
import { factors } from "../../score/factors.ts";

/** The points that each indicator has in the exact score that the places compare: they add up to it. */
export function contributionsOf(
  { methodology, by }: Pick<Rating, "methodology" | "by">,
  score: Score,
): ReadonlyMap<IndicatorId, Fraction> {
  const factorOf = factors(methodology, score, by);
  return new Map([...score.indicators].map(([id, { points }]) => [id, points.mul(factorOf.get(id) ?? zero)]));
}
