import type { IndicatorId, RegionCode } from "../../model/brand.ts";
import type { Value } from "../../model/region.ts";
import { isRelative } from "../../scale/scale.ts";
import { type Extents, extentsOf } from "../../score/score.ts";
import type { ComparedIndicator } from "./attribution.ts";
import { type ComparedRegions, haveSameRules } from "./compared-regions.ts";
import { type MeasuredScore, measuredScore } from "./measured-score.ts";
import { memoized } from "./memoized.ts";
import type { Period, Periods } from "./period-data.ts";

/** Which period's own data, others' data, methodology and compared regions are taken. */
export interface Mix {
  readonly own: Period;
  readonly others: Period;
  readonly methodology: Period;
  readonly regions: Period;
}

/** What regions score in a mix of two periods. */
export interface MixedScores {
  readonly scoreIn: (code: RegionCode, mix: Mix) => MeasuredScore;
  /** Of the data of one period, by extents that are known. */
  readonly scoreWith: (
    code: RegionCode,
    data: Period,
    methodology: Period,
    extents: Extents,
  ) => MeasuredScore;
  /** The extents of relative scales where every region has the others' data. */
  readonly usualExtents: (others: Period, methodology: Period, regions: Period) => Extents;
  /** With one region's own data among the others'. */
  readonly extentsWith: (code: RegionCode, mix: Mix) => Extents;
  /** Of equal methodologies, the one that the data were rated by already. */
  readonly rulesFor: (data: Period, methodology: Period) => Period;
  /** Whether no scale looks at other regions: then points depend on own data and methodology alone. */
  readonly absolute: boolean;
}

export function mixedScores(
  periods: Periods,
  compared: readonly ComparedIndicator[],
  regionsUnder: ComparedRegions["under"],
): MixedScores {
  const sameRules = haveSameRules(periods);
  const rulesFor: MixedScores["rulesFor"] = (data, methodology) => (sameRules ? data : methodology);
  const crossed = new Set(compared.flatMap(({ id, status }) => (status === "both" ? [id] : [])));
  const relative = periods.map(({ indicators }) =>
    [...indicators.values()].filter(({ scale }) => isRelative(scale)),
  );
  /** What only one methodology can measure is measured in its own period; so is a region that one period lacks. */
  const valueIn = memoized((methodology: Period, data: Period, id: IndicatorId, code: RegionCode): Value => {
    const indicator = periods[methodology].indicators.get(id);
    const wanted = crossed.has(id) ? data : methodology;
    const period = periods[wanted].regions.has(code) ? wanted : wanted === 0 ? 1 : 0;
    return indicator && periods[period].valueOf(indicator, code);
  });
  const usualExtents: MixedScores["usualExtents"] = memoized((others, methodology, regions) =>
    extentsOf(relative[methodology] ?? [], regionsUnder(methodology, regions), (id, { code }) =>
      valueIn(methodology, others, id, code),
    ),
  );
  const extentsWith: MixedScores["extentsWith"] = (code, { own, others, methodology, regions }) => {
    const indicators = relative[methodology] ?? [];
    if (own === others || indicators.length === 0) return usualExtents(others, methodology, regions);
    return extentsOf(indicators, regionsUnder(methodology, regions), (id, region) =>
      valueIn(methodology, region.code === code ? own : others, id, region.code),
    );
  };
  const scoreWith: MixedScores["scoreWith"] = (code, data, methodology, extents) => {
    const region = periods[1].regions.get(code) ?? periods[0].regions.get(code);
    if (region === undefined) throw new Error(`no region ${code}`);
    const valueFor = (id: IndicatorId) => valueIn(methodology, data, id, code);
    return measuredScore(periods[methodology].rating.methodology, region, valueFor, extents);
  };
  const absoluteScore = memoized((code: RegionCode, own: Period, methodology: Period): MeasuredScore => {
    const standing = own === methodology ? periods[own].standings.get(code) : undefined;
    return standing === undefined
      ? scoreWith(code, own, methodology, new Map())
      : { score: standing.region, measured: true };
  });
  const relativeScore = memoized(
    (code: RegionCode, own: Period, others: Period, methodology: Period, regions: Period): MeasuredScore =>
      scoreWith(code, own, methodology, extentsWith(code, { own, others, methodology, regions })),
  );
  return {
    scoreIn: (code, { own, others, methodology, regions }) =>
      relative[methodology]?.length === 0
        ? absoluteScore(code, own, rulesFor(own, methodology))
        : relativeScore(code, own, others, methodology, regions),
    scoreWith,
    usualExtents,
    extentsWith,
    rulesFor,
    absolute: relative.every((indicators) => indicators.length === 0),
  };
}
