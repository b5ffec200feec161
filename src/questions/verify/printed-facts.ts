import { compare, type Fraction } from "../../exact/fraction.ts";
import { round } from "../../exact/round.ts";
import type { Methodology } from "../../model/methodology.ts";
import type { PublishedRow } from "../../model/published.ts";
import type { Computed, Fact } from "./verification.ts";

/** What the row says of it, if it does. */
export function said(row: PublishedRow, fact: Fact): Fraction | undefined {
  switch (fact) {
    case "place":
      return row.place;
    case "district_place":
      return row.districtPlace;
    case "score":
      return row.score?.value;
    case "max_score":
      return row.maxScore;
  }
}

/** Whether the row is silent about the fact, or says what was computed. */
export function follows(
  row: PublishedRow,
  fact: Fact,
  computed: Computed,
  methodology: Methodology,
): boolean {
  const printed = said(row, fact);
  if (printed === undefined) return true;
  const found = computedFact(row, fact, computed, methodology);
  return found !== undefined && compare(printed, found) === 0;
}

function computedFact(
  { score }: PublishedRow,
  fact: Fact,
  { place, districtPlace, total, exactTotal }: Computed,
  { maxPoints, ranking }: Methodology,
): Fraction | undefined {
  switch (fact) {
    case "place":
      return place;
    case "district_place":
      return districtPlace;
    case "score":
      // A score printed with fewer digits than the methodology keeps is the exact one, rounded further.
      return score === undefined || score.places >= ranking.round.places
        ? total
        : round(exactTotal, { ...ranking.round, places: score.places });
    case "max_score":
      return maxPoints;
  }
}
