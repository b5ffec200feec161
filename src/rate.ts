import { type Loaded, load, type Wanted } from "./load.ts";
import type { BlockId, IndicatorId } from "./model/brand.ts";
import type { Checked } from "./model/checked.ts";
import type { Methodology, TieMethod } from "./model/methodology.ts";
import type { NotRatedReason, NotRatedRegion, Rating } from "./model/rating.ts";
import type { Region, Value } from "./model/region.ts";
import type { ExportFiles } from "./model/source.ts";
import { standings } from "./rank/standings.ts";
import { score } from "./score/score.ts";

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
  const rated = await rateKeeping(methodology, files, options);
  return rated.ok ? { ...rated, value: rated.value.rating } : rated;
}

/** A rating, and what it was made of, to be asked what else could have come of it. */
export interface Rated {
  readonly rating: Rating;
  readonly loaded: Loaded;
  readonly reasonOf: (region: Region) => NotRatedReason | undefined;
}

export async function rateKeeping(
  methodology: Methodology,
  files: ExportFiles,
  options: RateOptions,
  wanted?: Wanted,
): Promise<Checked<Rated>> {
  const loaded = await load(methodology, files, wanted);
  if (!loaded.ok) return loaded;
  const reasonOf = ({ code }: Region): NotRatedReason | undefined => {
    const text = loaded.value.notRated.get(code);
    if (text !== undefined) return { kind: "declared", text };
    return loaded.value.invalid.has(code) ? { kind: "invalid-data" } : undefined;
  };
  const rating = rateMeasured(methodology, loaded.value, reasonOf, options);
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
  const scores = score(methodology, rated, valueFor);
  const notRated = regions.flatMap((region): readonly NotRatedRegion[] => {
    const reason = reasonOf(region);
    if (reason !== undefined) return [{ region, reason }];
    const measured = scores.some((one) => one?.region === region);
    return measured ? [] : [{ region, reason: { kind: "nothing-measured" } }];
  });
  const method = ties ?? methodology.ranking.ties;
  const placed = standings(
    scores.filter((one) => one !== undefined),
    methodology.ranking,
    method,
    by,
  );
  return { methodology, period, ties: method, by, ...placed, notRated, inputs, refusedRows, refusedIn };
}
