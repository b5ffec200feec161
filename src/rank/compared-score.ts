import type { Fraction } from "../exact/fraction.ts";
import { round } from "../exact/round.ts";
import type { BlockId, IndicatorId } from "../model/brand.ts";
import type { RankingRule } from "../model/methodology.ts";
import type { Rating, Score } from "../model/rating.ts";

/** What the places compare: the total, or one block's points. */
export type ComparedPart = Rating["by"];

type Points = Pick<Score, "region" | "blocks" | "indicators" | "exactTotal">;

/**
 * The exact score that the places compare. Where indicators are excluded it is scaled: the total to the
 * whole maximum, a block to its whole weight.
 */
export function exactScore(score: Points, by: ComparedPart): Fraction {
  return by === "total" ? score.exactTotal : pointsOf(score, by);
}

/** The score that the places compare: exact, or rounded where the rule compares rounded scores. */
export function comparedScore(
  score: Points,
  rule: Pick<RankingRule, "on" | "round">,
  by: ComparedPart,
): Fraction {
  return asCompared(exactScore(score, by), rule);
}

/** An exact score as the rule compares it. */
export function asCompared(
  exact: Fraction,
  { on, round: rounding }: Pick<RankingRule, "on" | "round">,
): Fraction {
  switch (on) {
    case "exact":
      return exact;
    case "rounded":
      return round(exact, rounding);
  }
}

/** The points that break a tie: an indicator's, or a block's scaled to its whole weight. */
export function pointsOf({ region, blocks, indicators }: Points, id: BlockId | IndicatorId): Fraction {
  const points = blocks.get(id as BlockId)?.scaled ?? indicators.get(id as IndicatorId)?.points;
  if (points === undefined) throw new Error(`region ${region.code} has no points of ${id}`);
  return points;
}
