import { round } from "../../exact/round.ts";
import type { RatedRegion, Rating } from "../../model/rating.ts";
import type { RatingResult, ResultRegion } from "../../model/rating-result.ts";

/** What a rating says, without how it was computed. */
export function ratingResult(rating: Rating, label: string): RatingResult {
  const { methodology, ranking, ties, by, period, notRated } = rating;
  const { id, sha256, maxPoints, ranking: rule } = methodology;
  return {
    label: period ?? label,
    methodology: {
      id,
      sha256,
      maxPoints,
      ties,
      rounding: rule.round,
      order: rule.order,
      whole: methodology,
    },
    by,
    regions: ranking.flatMap(({ place, members }) =>
      members.map((member): ResultRegion => {
        const exactPoints = pointsOf(member, rating);
        return {
          code: member.region.code,
          name: member.region.name,
          district: member.region.district,
          place,
          shared: members.length > 1,
          exactPoints,
          points: round(exactPoints, rule.round),
          blocks: new Map([...member.blocks].map(([block, { points }]) => [block, points])),
        };
      }),
    ),
    notRated: notRated.map(({ region }) => ({ code: region.code, name: region.name })),
    refusedRows: rating.refusedRows,
    refusedIn: rating.refusedIn.map(({ code, name }) => ({ code, name })),
  };
}

function pointsOf(member: RatedRegion, { by }: Rating) {
  if (by === "total") return member.exactTotal;
  const block = member.blocks.get(by);
  if (block === undefined) throw new Error(`region ${member.region.code} has no points of block ${by}`);
  return block.points;
}
