import type { Rating } from "../../model/rating.ts";
import { standings } from "../../rank/standings.ts";
import type { Choice } from "./verification.ts";

/** The same points, placed by another choice of ties and of what is compared. */
export function placeAgain(rating: Rating, { ties, on }: Choice): Rating {
  const ranking = { ...rating.methodology.ranking, on };
  const scores = rating.ranking.flatMap(({ members }) => members);
  const placed = standings(scores, ranking, ties, rating.by);
  return { ...rating, methodology: { ...rating.methodology, ranking }, ties, ...placed };
}
