import type { Fraction } from "../exact/fraction.ts";
import { round } from "../exact/round.ts";
import type { RatedRegion, Rating } from "../model/rating.ts";
import { exactScore } from "./compared-score.ts";

/** Where a region stands in a rating, and with what score. */
export interface RegionStanding {
  readonly region: RatedRegion;
  readonly place: Fraction;
  readonly shared: boolean;
  /** What the places compare, before any rounding. */
  readonly exactScore: Fraction;
  /** The same, rounded as the methodology says. */
  readonly score: Fraction;
}

/** The rated regions, the best place first. */
export function regionStandings({
  ranking,
  by,
  methodology,
}: Pick<Rating, "ranking" | "by" | "methodology">): readonly RegionStanding[] {
  return ranking.flatMap(({ place, members }) =>
    members.map((region) => {
      const exact = exactScore(region, by);
      const score = round(exact, methodology.ranking.round);
      return { region, place, shared: members.length > 1, exactScore: exact, score };
    }),
  );
}
