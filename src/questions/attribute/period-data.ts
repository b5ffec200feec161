import { evaluate } from "../../formula/evaluate.ts";
import type { IndicatorId, RegionCode } from "../../model/brand.ts";
import type { Indicator } from "../../model/methodology.ts";
import type { Rating } from "../../model/rating.ts";
import type { Region, Value } from "../../model/region.ts";
import { indicatorsOf } from "../../model/walk.ts";
import { type RegionStanding, regionStandings } from "../../rank/region-standing.ts";
import type { Rated } from "../../rate.ts";

/** The previous period, or the current one. */
export type Period = 0 | 1;

/** One period: its rating, and its data for the formulas of either. */
export interface PeriodData {
  readonly rating: Rating;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  /** Of the regions that have a place. */
  readonly standings: ReadonlyMap<RegionCode, RegionStanding>;
  /** Of the export, but for those whose data are invalid. */
  readonly regions: ReadonlyMap<RegionCode, Region>;
  /** Those that the methodology leaves out. */
  readonly notRated: ReadonlySet<RegionCode>;
  /** Whether the methodology leaves a region out, of either period's export. */
  readonly leavesOut: (region: Region) => boolean;
  /** Whether the export has the region at all. */
  readonly has: (code: RegionCode) => boolean;
  readonly valueOf: (indicator: Indicator, code: RegionCode) => Value;
}

/** The previous period and the current one. */
export type Periods = readonly [PeriodData, PeriodData];

/** `codeOf` gives the code under which both periods know a region. */
export function periodData(
  { rating, loaded }: Rated,
  codeOf: (code: RegionCode) => RegionCode = (code) => code,
): PeriodData {
  const positions = new Map(loaded.regions.map(({ code }, position) => [codeOf(code), position]));
  const recoded = (region: Region): Region => ({ ...region, code: codeOf(region.code) });
  const notRated = new Set([...loaded.notRated.keys()].map(codeOf));
  return {
    rating,
    indicators: new Map(
      indicatorsOf(rating.methodology.blocks).map((indicator) => [indicator.id, indicator]),
    ),
    standings: new Map(
      regionStandings(rating).map((standing) => {
        const region = { ...standing.region, region: recoded(standing.region.region) };
        return [region.region.code, { ...standing, region }];
      }),
    ),
    regions: new Map(
      loaded.regions
        .filter(({ code }) => !loaded.invalid.has(code))
        .map(recoded)
        .map((region) => [region.code, region]),
    ),
    notRated,
    leavesOut: ({ code, name }) =>
      notRated.has(code) ||
      (!positions.has(code) &&
        rating.methodology.notRated.some(({ region }) => region === code || region === name)),
    has: (code) => positions.has(code),
    valueOf: ({ formula }, code) => {
      const position = positions.get(code);
      return position === undefined ? undefined : evaluate(formula.expression, loaded.values(position));
    },
  };
}
