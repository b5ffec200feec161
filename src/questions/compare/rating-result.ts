import { outlineOf } from "../../model/outline.ts";
import type { Rating } from "../../model/rating.ts";
import type { RatingResult, ResultRegion } from "../../model/rating-result.ts";
import { blocksOf } from "../../model/walk.ts";
import { regionStandings } from "../../rank/region-standing.ts";
import { comparedMaximum } from "../../rank/summary.ts";

/** What a rating says, without how it was computed. */
export function ratingResult(rating: Rating, label: string): RatingResult {
  const { methodology, ties, by, period, notRated } = rating;
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
    regions: regionStandings(rating).map(
      ({ region: rated, place, shared, exactScore, score }): ResultRegion => {
        const { code, name, aliases, district } = rated.region;
        const blocks = new Map(
          blocksOf(methodology.blocks).flatMap((block) => {
            const points = rated.blocks.get(block.id)?.points;
            return points === undefined ? [] : [[block.id, points] as const];
          }),
        );
        return { code, name, aliases, district, place, shared, exactScore, score, blocks };
      },
    ),
    notRated: notRated.map(({ region: { code, name, aliases } }) => ({ code, name, aliases })),
    refusedRows: rating.refusedRows,
    refusedIn: rating.refusedIn.map(({ code, name }) => ({ code, name })),
  };
}
