import { sameExtent } from "../../change/simulate.ts";
import type { Fraction } from "../../exact/fraction.ts";
import type { RegionCode } from "../../model/brand.ts";
import { type PlacesAmong, placesAmong } from "../../rank/places.ts";
import { contestant } from "../../rank/standings.ts";
import type { ComparedRegions } from "./compared-regions.ts";
import type { MeasuredScore } from "./measured-score.ts";
import { memoized } from "./memoized.ts";
import type { Mix, MixedScores } from "./mixed-scores.ts";
import type { Period, Periods } from "./period-data.ts";

/** The place of a region in a mix of two periods. */
export function mixedPlaces(
  periods: Periods,
  { scoreIn, scoreWith, usualExtents, extentsWith, rulesFor }: MixedScores,
  { under: regionsUnder, same: sameRegions }: ComparedRegions,
): (code: RegionCode, mix: Mix) => Fraction {
  const placesOf = (methodology: Period, scores: readonly MeasuredScore[]): PlacesAmong => {
    const { ties, by, methodology: rules } = periods[methodology].rating;
    const contestants = scores
      .filter(({ measured }) => measured)
      .map(({ score }) => contestant(score, rules.ranking, by));
    return placesAmong(contestants, ties, rules.ranking.order);
  };
  /** Where every region has the others' data. */
  const usualPlaces = memoized((others: Period, methodology: Period, regions: Period): PlacesAmong => {
    const mix = { own: others, others, methodology, regions };
    return placesOf(
      methodology,
      regionsUnder(methodology, regions).map(({ code }) => scoreIn(code, mix)),
    );
  });
  /** With one region's own data among the others'. */
  const placesWith = (code: RegionCode, mix: Mix): PlacesAmong => {
    const { others, methodology, regions } = mix;
    const usual = usualExtents(others, methodology, regions);
    const extents = extentsWith(code, mix);
    if ([...extents].every(([id, extent]) => sameExtent(usual.get(id), extent)))
      return usualPlaces(others, rulesFor(others, methodology), sameRegions ? others : regions);
    const rivals = regionsUnder(methodology, regions).filter((region) => region.code !== code);
    return placesOf(
      methodology,
      rivals.map((region) => scoreWith(region.code, others, methodology, extents)),
    );
  };
  const placed = memoized(
    (code: RegionCode, own: Period, others: Period, methodology: Period, regions: Period): Fraction => {
      const mix = { own, others, methodology, regions };
      const { by, methodology: rules } = periods[methodology].rating;
      return placesWith(code, mix).placeOf(contestant(scoreIn(code, mix).score, rules.ranking, by));
    },
  );
  return (code, { own, others, methodology, regions }) =>
    placed(code, own, others, rulesFor(own, methodology), sameRegions ? others : regions);
}
