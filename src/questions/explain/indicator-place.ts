import { compare, type Fraction } from "../../exact/fraction.ts";
import type { Indicator, RankingRule, Scale, TieMethod } from "../../model/methodology.ts";
import type { RatedRegion } from "../../model/rating.ts";
import { rank } from "../../rank/rank.ts";

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
  const lowestFirst = lowerIsBetter(scale) === (order === "descending");
  const group = rank(contestants, ties, lowestFirst ? "ascending" : "descending").find(({ members }) =>
    members.includes(region),
  );
  return group && { place: group.place, of: contestants.length };
}

function lowerIsBetter(scale: Scale): boolean {
  switch (scale.kind) {
    case "bands":
    case "minmax":
    case "distance_to_best":
      return scale.better === "lower";
    case "goalposts":
      return compare(scale.best, scale.worst) < 0;
    case "none":
      return false;
  }
}
