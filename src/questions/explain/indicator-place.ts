import type { Fraction } from "../../exact/fraction.ts";
import type { Indicator, RankingRule, TieMethod } from "../../model/methodology.ts";
import type { RatedRegion } from "../../model/rating.ts";
import { rank } from "../../rank/rank.ts";
import { kindOf } from "../../scale/scale.ts";

/** The place by an indicator's value among the rated regions that have one, and how many these are. */
export function indicatorPlace(
  rated: readonly RatedRegion[],
  region: RatedRegion,
  { id, scale }: Indicator,
  ties: TieMethod,
  order: RankingRule["order"],
): { readonly place: Fraction; readonly of: number } | undefined {
  const contestants = rated.flatMap((member) => {
    const value = member.indicators.get(id)?.value;
    return value === undefined ? [] : [{ member, scores: [value], key: member.region.code }];
  });
  // Where fewer points are placed first, so is the value that the scale calls worse.
  const lowestFirst = (kindOf(scale).better(scale) === "lower") === (order === "descending");
  const group = rank(contestants, ties, lowestFirst ? "ascending" : "descending").find(({ members }) =>
    members.includes(region),
  );
  return group && { place: group.place, of: contestants.length };
}
