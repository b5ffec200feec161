import type { RankingRule, TieMethod } from "../model/methodology.ts";
import type { Rating } from "../model/rating.ts";
import { standings } from "./standings.ts";

/** How places are given: a declared choice of the methodology. */
export interface Placing {
  readonly ties: TieMethod;
  readonly on: RankingRule["on"];
}

export function placingOf({ ties, methodology }: Pick<Rating, "ties" | "methodology">): Placing {
  return { ties, on: methodology.ranking.on };
}

/** The same ties, with the other scores compared: the exact ones instead of the rounded ones, or these instead of those. */
export function comparingOther({ ties, on }: Placing): Placing {
  switch (on) {
    case "exact":
      return { ties, on: "rounded" };
    case "rounded":
      return { ties, on: "exact" };
  }
}

/** The same points, placed another way. */
export function placedBy(rating: Rating, { ties, on }: Placing): Rating {
  const ranking = { ...rating.methodology.ranking, on };
  const scores = rating.ranking.flatMap(({ members }) => members);
  const placed = standings(scores, ranking, ties, rating.by);
  return { ...rating, methodology: { ...rating.methodology, ranking }, ties, ...placed };
}
