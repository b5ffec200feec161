import { quotient } from "../exact/arithmetic.ts";
import { compare, type Fraction } from "../exact/fraction.ts";
import { roundedMean } from "../exact/round.ts";
import { blockOf } from "../model/outline.ts";
import type { RatedRegion, Rating } from "../model/rating.ts";
import type { Region } from "../model/region.ts";
import { comparedScore, exactScore } from "./compared-score.ts";

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
    members.filter(within).map((region) => exactScore(region, rating.by)),
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
    maximum: comparedMaximum(rating),
  };
}

/** Points at most of what the places compare. */
export function comparedMaximum({ by, methodology }: Pick<Rating, "by" | "methodology">): Fraction {
  return by === "total" ? methodology.maxPoints : blockOf(methodology, by).weight;
}

/** The share of the maximum of what the places compare: regions of one place show one share. */
export function shareOfMaximum(region: RatedRegion, rating: Rating): Fraction {
  return quotient(comparedScore(region, rating.methodology.ranking, rating.by), comparedMaximum(rating));
}
