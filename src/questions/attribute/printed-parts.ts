import { apportion } from "../../exact/apportion.ts";
import type { Fraction } from "../../exact/fraction.ts";
import { zero } from "../../exact/fraction.ts";
import { printRounded } from "../../exact/round.ts";
import type { Rating } from "../../model/rating.ts";
import type { RegionStanding } from "../../rank/region-standing.ts";
import { type Attribution, causes, type Parts, type RegionAttribution } from "./attribution.ts";

/** Decimal places that parts of places are printed with. */
export const PLACE_DIGITS = 1;

/** Parts as they are printed: they add up to `change` to the last digit. */
export function printedParts(parts: Parts, change: Fraction, places: number): Parts {
  const shares = apportion(
    causes.map((cause) => parts[cause]),
    change,
    places,
  );
  const [own = zero, others = zero, methodology = zero, regions = zero] = shares;
  return { own, others, methodology, regions };
}

/** The score that the places compare, as its methodology rounds it. */
export function printedScore({ score }: RegionStanding, { methodology }: Rating): string {
  return printRounded(score, methodology.ranking.round);
}

/** The change of the scores as they are printed. */
export function printedChange({ previous, current }: RegionAttribution): Fraction {
  return current.score.sub(previous.score);
}

/** As many decimal places as either period's scores are printed with. */
export function pointDigits({ previous, current }: Attribution): number {
  return Math.max(previous.methodology.ranking.round.places, current.methodology.ranking.round.places);
}
