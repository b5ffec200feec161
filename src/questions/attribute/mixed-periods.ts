import type { Fraction } from "../../exact/fraction.ts";
import type { IndicatorId, RegionCode } from "../../model/brand.ts";
import type { Score } from "../../model/rating.ts";
import type { ComparedIndicator } from "./attribution.ts";
import { comparedRegions } from "./compared-regions.ts";
import { contributionsOf } from "./contributions.ts";
import { mixedPlaces } from "./mixed-places.ts";
import { type Mix, mixedScores } from "./mixed-scores.ts";
import type { Periods } from "./period-data.ts";

/** What a region comes to in a mix of two periods. */
export interface MixedPeriods {
  readonly place: (code: RegionCode, mix: Mix) => Fraction;
  /** The points that each indicator has in the exact score that the places compare. */
  readonly contributions: (code: RegionCode, mix: Mix) => ReadonlyMap<IndicatorId, Fraction>;
  /** Whether no scale looks at other regions: then points depend on own data and methodology alone. */
  readonly absolute: boolean;
}

export function mixedPeriods(periods: Periods, compared: readonly ComparedIndicator[]): MixedPeriods {
  const regions = comparedRegions(periods);
  const scores = mixedScores(periods, compared, regions.under);
  const contributions = new WeakMap<Score, ReadonlyMap<IndicatorId, Fraction>>();
  return {
    absolute: scores.absolute,
    place: mixedPlaces(periods, scores, regions),
    contributions(code, mix) {
      const { score } = scores.scoreIn(code, mix);
      const known = contributions.get(score) ?? contributionsOf(periods[mix.methodology].rating, score);
      contributions.set(score, known);
      return known;
    },
  };
}
