import type { Fraction } from "../exact/fraction.ts";
import type { RatedRegion, Rating, TieGroup } from "../model/rating.ts";
import type { Region } from "../model/region.ts";
import { comparedScore } from "./compared-score.ts";

/** The regions of the next place up or down. */
export interface Neighbours {
  readonly place: Fraction;
  readonly regions: readonly Region[];
  /** Points between, as they are compared: 0 where only a tie-break separates them. */
  readonly by: Fraction;
}

/** The group of a region, and the groups next above and below. */
export function neighbours(
  { ranking, methodology, by }: Rating,
  region: RatedRegion,
): {
  readonly group: TieGroup<RatedRegion>;
  readonly above: Neighbours | undefined;
  readonly below: Neighbours | undefined;
} {
  const index = ranking.findIndex(({ members }) => members.includes(region));
  const group = ranking[index];
  if (group === undefined) throw new Error(`region ${region.region.code} has no place`);
  const compared = (score: RatedRegion): Fraction => comparedScore(score, methodology.ranking, by);
  const beside = (other: TieGroup<RatedRegion> | undefined): Neighbours | undefined => {
    const [first] = other?.members ?? [];
    if (other === undefined || first === undefined) return undefined;
    const difference = compared(first).sub(compared(region)).abs();
    return { place: other.place, regions: other.members.map((member) => member.region), by: difference };
  };
  return { group, above: beside(ranking[index - 1]), below: beside(ranking[index + 1]) };
}
