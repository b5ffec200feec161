import { compare, type Fraction } from "../exact/fraction.ts";
import type { RankingRule } from "../model/methodology.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { ResultRegion } from "../model/rating-result.ts";
import type { FirstRatingShape } from "./rating-shape.ts";

/**
 * What the first version of the JSON neither says nor lets be worked out: the scaled points of a block that
 * the places compare, and which way is better where all scores are equal.
 */
export function firstRatingProblems(
  { by = "total", methodology, regions }: FirstRatingShape,
  results: readonly ResultRegion[],
  file: string,
): readonly Problem[] {
  const at = { in: "export", file } as const;
  const excluding = by === "total" ? undefined : regions.find(({ excluded = [] }) => excluded.length > 0);
  if (excluding !== undefined)
    return [problem("outdated-rating", at, { reason: "score", region: excluding.region })];
  const order = orderOfScores(results, methodology.rounding.on);
  return results.length > 0 && order === undefined
    ? [problem("outdated-rating", at, { reason: "order", region: undefined })]
    : [];
}

/** The order in which the scores stand, the best place first; undefined where they are all equal. */
export function orderOfScores(
  regions: readonly ResultRegion[],
  on: RankingRule["on"] | undefined,
): RankingRule["order"] | undefined {
  const [best, last] = [regions[0], regions.at(-1)];
  if (best === undefined || last === undefined) return undefined;
  const compared = ({ score, exactScore }: ResultRegion): Fraction => (on === "exact" ? exactScore : score);
  const difference = compare(compared(last), compared(best));
  return difference === 0 ? undefined : difference > 0 ? "ascending" : "descending";
}
