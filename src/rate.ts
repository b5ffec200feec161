import { notRatedRegions } from "./check/not-rated.ts";
import { type Loaded, load } from "./load.ts";
import type { BlockId, IndicatorId } from "./model/brand.ts";
import type { Checked } from "./model/checked.ts";
import { findings, merge } from "./model/findings.ts";
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
  const loaded = await load(methodology, files);
  if (!loaded.ok) return loaded;
  const { regions } = loaded.value;
  const left = notRatedRegions(methodology.notRated, regions, methodology.file);
  const reasonOf = ({ code }: Region): NotRatedReason | undefined => {
    const text = left.reasons.get(code);
    if (text !== undefined) return { kind: "declared", text };
    return loaded.value.invalid.has(code) ? { kind: "invalid-data" } : undefined;
  };
  const rating = rateMeasured(methodology, loaded.value, reasonOf, options);
  return { ok: true, value: rating, findings: merge(loaded.findings, findings(left.problems)) };
}

/** score → rank, of what was measured. */
export function rateMeasured(
  methodology: Methodology,
  { regions, measurement, inputs, refusedRows }: Loaded,
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
  return { methodology, period, ties: method, by, ...placed, notRated, inputs, refusedRows };
}
