import { quotient } from "../exact/arithmetic.ts";
import { compare } from "../exact/fraction.ts";
import type { Methodology, Zone } from "../model/methodology.ts";
import type { Score } from "../model/rating.ts";
import { comparedScore } from "./compared-score.ts";

/**
 * The best zone that a region reaches by its total, as places would compare it, whatever part of the rating
 * they do compare. Undefined where the methodology has no zones.
 */
export function zoneOf(score: Score, { ranking, maxPoints, zones }: Methodology): Zone | undefined {
  const share = quotient(comparedScore(score, ranking, "total"), maxPoints);
  return zones.find(({ from }) => from === undefined || compare(share, from) >= 0);
}
