import { compare, type Fraction } from "../../exact/fraction.ts";
import { type Rounding, round } from "../../exact/round.ts";
import type { PublishedRow } from "../../model/published.ts";
import type { Rating } from "../../model/rating.ts";
import { comparedMaximum } from "../../rank/summary.ts";
import type { Computed, Fact } from "./verification.ts";

/** What the row says of it, if it does. */
export function printedValue(row: PublishedRow, fact: Fact): Fraction | undefined {
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
export function follows(row: PublishedRow, fact: Fact, computed: Computed, rating: Rating): boolean {
  const printed = printedValue(row, fact);
  if (printed === undefined) return true;
  const expected = expectedFact(row, fact, computed, rating);
  return expected !== undefined && compare(printed, expected) === 0;
}

function expectedFact(
  row: PublishedRow,
  fact: Fact,
  computed: Computed,
  rating: Rating,
): Fraction | undefined {
  switch (fact) {
    case "place":
      return computed.place;
    case "district_place":
      return computed.districtPlace;
    case "score":
      return round(computed.exactScore, scoreRounding(row, rating));
    case "max_score":
      return comparedMaximum(rating);
  }
}

/** As the methodology rounds; a score printed with fewer digits is the exact one, rounded further. */
export function scoreRounding({ score }: PublishedRow, { methodology }: Rating): Rounding {
  const { round: rounding } = methodology.ranking;
  return { ...rounding, places: Math.min(rounding.places, score?.places ?? rounding.places) };
}
