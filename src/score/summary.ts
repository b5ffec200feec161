import { compare, type Fraction } from "../exact/fraction.ts";
import { round, roundedMean } from "../exact/round.ts";
import { blockOf } from "../model/outline.ts";
import type { RatedRegion, Rating } from "../model/rating.ts";
import type { Region } from "../model/region.ts";

/** The whole rating in five numbers, exact but for the mean, which is rounded; of a block's points where the places compare a block. */
export interface Summary {
  readonly rated: number;
  readonly notRated: number;
  /** Absent where nobody is rated. */
  readonly points:
    | { readonly mean: Fraction; readonly highest: Fraction; readonly lowest: Fraction }
    | undefined;
  /** Points at most of what is compared. */
  readonly maximum: Fraction;
}

/** `district` keeps to the regions of one. */
export function summarize(rating: Rating, district?: string): Summary {
  const within = ({ region }: { readonly region: Region }) =>
    district === undefined || region.district === district;
  const points = rating.ranking.flatMap(({ members }) =>
    members.filter(within).map((region) => compared(region, rating)),
  );
  const [lowest] = points.toSorted(compare);
  const [highest] = points.toSorted((a, b) => compare(b, a));
  return {
    rated: points.length,
    notRated: rating.notRated.filter(within).length,
    points:
      highest === undefined || lowest === undefined
        ? undefined
        : { mean: roundedMean(points, rating.methodology.ranking.round), highest, lowest },
    maximum:
      rating.by === "total" ? rating.methodology.maxPoints : blockOf(rating.methodology, rating.by).weight,
  };
}

/** Exactly what the places compare of a region. */
export function compared(region: RatedRegion, { by }: Pick<Rating, "by">): Fraction {
  if (by === "total") return region.exactTotal;
  const block = region.blocks.get(by);
  if (block === undefined) throw new Error(`region ${region.region.code} has no score for block ${by}`);
  return block.scaled;
}

/** The share of the maximum of what the places compare: regions of one place show one share. */
export function shareOfMaximum(region: RatedRegion, rating: Rating): Fraction {
  const { ranking, maxPoints } = rating.methodology;
  const points = compared(region, rating);
  const maximum = rating.by === "total" ? maxPoints : blockOf(rating.methodology, rating.by).weight;
  return (ranking.on === "rounded" ? round(points, ranking.round) : points).div(maximum);
}
