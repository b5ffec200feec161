import { type Loaded, load, nothingMore, type Wanted } from "./load/load.ts";
import { type LoadedRegions, loadRegions } from "./load/regions.ts";
import type { BlockId, IndicatorId } from "./model/brand.ts";
import type { Checked } from "./model/checked.ts";
import { findings, merge } from "./model/findings.ts";
import type { Methodology, TieMethod } from "./model/methodology.ts";
import type { NotRatedReason, NotRatedRegion, Rating, Score } from "./model/rating.ts";
import type { Region, Value } from "./model/region.ts";
import type { ExportFiles } from "./model/source.ts";
import { standings } from "./rank/standings.ts";
import { score } from "./score/score.ts";
import { longScores, longValues } from "./score/too-long.ts";

/** What the caller decides beside the methodology. */
export interface RateOptions {
  /** Instead of the methodology's own rule for ties. */
  readonly ties: TieMethod | undefined;
  readonly by: "total" | BlockId;
  readonly period: string | undefined;
}

/** The whole calculation: read → check → measure → score → rank. */
export async function rate(
  methodology: Methodology,
  files: ExportFiles,
  options: RateOptions,
): Promise<Checked<Rating>> {
  const regions = await loadRegions(methodology, files);
  const rated = await rateFrom(methodology, regions, files, nothingMore, options);
  return rated.ok ? { ...rated, value: rated.value.rating } : rated;
}

/** A rating, and what it was made of, to be asked what else could have come of it. */
export interface Rated {
  readonly rating: Rating;
  readonly loaded: Loaded;
  readonly reasonOf: (region: Region) => NotRatedReason | undefined;
}

/**
 * The same from the regions on: whoever needs the rows of some of them chooses these in between. Every problem
 * of the regions is among the findings.
 */
export async function rateFrom(
  methodology: Methodology,
  regions: LoadedRegions,
  files: ExportFiles,
  wanted: Wanted,
  options: RateOptions,
): Promise<Checked<Rated>> {
  const loaded = await load(methodology, regions, files, wanted);
  if (!loaded.ok) return loaded;
  const reasonOf = ({ code }: Region): NotRatedReason | undefined => {
    const rule = loaded.value.notRated.get(code);
    if (rule !== undefined) return { kind: "declared", text: rule.reason, textEn: rule.reasonEn };
    return loaded.value.invalid.has(code) ? { kind: "invalid-data" } : undefined;
  };
  const { measurement, regions: measured } = loaded.value;
  const file = files.regions.name;
  const values = longValues(measurement, measured, file);
  if (values.length > 0) return { ok: false, findings: merge(loaded.findings, findings(values)) };
  const rating = rateMeasured(methodology, loaded.value, reasonOf, options);
  const scores = longScores(
    rating.ranking.flatMap(({ members }) => members),
    file,
  );
  if (scores.length > 0) return { ok: false, findings: merge(loaded.findings, findings(scores)) };
  return { ...loaded, value: { rating, loaded: loaded.value, reasonOf } };
}

/** score → rank, of what was measured. */
export function rateMeasured(
  methodology: Methodology,
  { regions, measurement, inputs, refusedRows, refusedIn }: Loaded,
  reasonOf: (region: Region) => NotRatedReason | undefined,
  { ties, by, period }: RateOptions,
): Rating {
  const positions = new Map(regions.map((region, position) => [region, position]));
  const valueFor = (id: IndicatorId, region: Region): Value =>
    measurement.get(id)?.[positions.get(region) ?? -1];
  const rated = regions.filter((region) => reasonOf(region) === undefined);
  const scores = score(methodology, rated, valueFor).filter((score) => score !== undefined);
  const scoreOf = new Map(scores.map((score) => [score.region, score]));
  const reasons = new Map(
    regions.map((region) => [region, reasonOf(region) ?? nothingMeasured(scoreOf.get(region), by)]),
  );
  const notRated = regions.flatMap((region): readonly NotRatedRegion[] => {
    const reason = reasons.get(region);
    return reason === undefined ? [] : [{ region, reason }];
  });
  const method = ties ?? methodology.ranking.ties;
  const placed = standings(
    scores.filter(({ region }) => reasons.get(region) === undefined),
    methodology.ranking,
    method,
    by,
  );
  return { methodology, period, ties: method, by, ...placed, notRated, inputs, refusedRows, refusedIn };
}

/** Why there is nothing to place a region by: what was excluded is no 0. */
function nothingMeasured(score: Score | undefined, by: Rating["by"]): NotRatedReason | undefined {
  if (score === undefined) return { kind: "nothing-measured" };
  const compared = by === "total" ? undefined : score.blocks.get(by);
  return compared?.available.n === 0n ? { kind: "nothing-measured-in-block" } : undefined;
}
