import { compare, type Fraction } from "../../exact/fraction.ts";
import { type Rounding, round } from "../../exact/round.ts";
import type { PrintedPlace, PublishedRow } from "../../model/published.ts";
import type { Rating } from "../../model/rating.ts";
import { comparedMaximum } from "../../rank/summary.ts";
import type { Computed, Fact } from "./verification.ts";

/** Whether the row says something of it. */
export function isPrinted(row: PublishedRow, fact: Fact): boolean {
  switch (fact) {
    case "place":
      return row.place !== undefined;
    case "district_place":
      return row.districtPlace !== undefined;
    case "score":
      return row.score !== undefined;
    case "max_score":
      return row.maxScore !== undefined;
  }
}

/** Whether the row is silent about the fact, or says what was computed. `isShared` tells of a place whether another row prints it. */
export function follows(
  row: PublishedRow,
  fact: Fact,
  computed: Computed,
  rating: Rating,
  isShared: boolean,
): boolean {
  switch (fact) {
    case "place":
      return row.place === undefined || meets(row.place, computed.place, computed.ofEquals?.place, isShared);
    case "district_place": {
      const { districtPlace, ofEquals } = computed;
      return (
        row.districtPlace === undefined ||
        (districtPlace !== undefined &&
          meets(row.districtPlace, districtPlace, ofEquals?.districtPlace, isShared))
      );
    }
    case "score":
      return row.score === undefined || compare(row.score.value, scoreAsPrinted(row, computed, rating)) === 0;
    case "max_score":
      return row.maxScore === undefined || compare(row.maxScore, comparedMaximum(rating)) === 0;
  }
}

/** A place within the printed ones; or one that an equal has, which no other row prints. */
function meets(
  printed: PrintedPlace,
  place: Fraction,
  ofEquals: PrintedPlace | undefined,
  isShared: boolean,
): boolean {
  if (overlap(printed, { first: place, last: place })) return true;
  return ofEquals !== undefined && !isShared && overlap(printed, ofEquals);
}

function overlap(a: PrintedPlace, b: PrintedPlace): boolean {
  return compare(a.first, b.last) <= 0 && compare(b.first, a.last) <= 0;
}

/** Rounded as the methodology does; with as many digits as are printed where these are more, and only so come to what is printed. */
function scoreAsPrinted(row: PublishedRow, { exactScore }: Computed, rating: Rating): Fraction {
  const rounding = scoreRounding(row, rating);
  const usual = round(exactScore, rounding);
  if (row.score === undefined || row.score.places <= rounding.places) return usual;
  const finer = round(exactScore, { ...rounding, places: row.score.places });
  return compare(finer, row.score.value) === 0 ? finer : usual;
}

/** As the methodology rounds; a score printed with fewer digits is the exact one, rounded further. */
export function scoreRounding({ score }: PublishedRow, { methodology }: Rating): Rounding {
  const { round: rounding } = methodology.ranking;
  return { ...rounding, places: Math.min(rounding.places, score?.places ?? rounding.places) };
}
