import { round } from "../../exact/round.ts";
import { outlineOf } from "../../model/outline.ts";
import type { Rating } from "../../model/rating.ts";
import type { RatingResult, ResultRegion } from "../../model/rating-result.ts";
import { blocksOf } from "../../model/walk.ts";
import { exactScore } from "../../rank/compared-score.ts";
import { comparedMaximum } from "../../rank/summary.ts";

/** What a rating says, without how it was computed. */
export function ratingResult(rating: Rating, label: string): RatingResult {
  const { methodology, ranking, ties, by, period, notRated } = rating;
  const { id, sha256, maxPoints, ranking: rule } = methodology;
  const outline = outlineOf(methodology);
  return {
    label: period ?? label,
    methodology: {
      id,
      sha256,
      maxPoints,
      ties,
      on: rule.on,
      rounding: rule.round,
      order: rule.order,
      breakTies: rule.breakTies,
      outline,
      whole: methodology,
    },
    by,
    maximum: comparedMaximum(rating),
    regions: ranking.flatMap(({ place, members }) =>
      members.map((member): ResultRegion => {
        const exact = exactScore(member, by);
        return {
          code: member.region.code,
          name: member.region.name,
          district: member.region.district,
          place,
          shared: members.length > 1,
          exactScore: exact,
          score: round(exact, rule.round),
          blocks: new Map(
            blocksOf(methodology.blocks).flatMap((block) => {
              const points = member.blocks.get(block.id)?.points;
              return points === undefined ? [] : [[block.id, points] as const];
            }),
          ),
        };
      }),
    ),
    notRated: notRated.map(({ region }) => ({ code: region.code, name: region.name })),
    refusedRows: rating.refusedRows,
    refusedIn: rating.refusedIn.map(({ code, name }) => ({ code, name })),
  };
}
