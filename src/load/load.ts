import { checkMissingMeasures } from "../check/missing-measures.ts";
import { checkNoOrganizations } from "../check/no-organizations.ts";
import { checkRegionRules } from "../check/region-rules.ts";
import { rootCause } from "../check/root-cause.ts";
import { fold } from "../fold/fold.ts";
import { type Folded, nothingFolded } from "../fold/folded.ts";
import { foldPlans } from "../fold/plan.ts";
import type { RegionCode } from "../model/brand.ts";
import type { Checked } from "../model/checked.ts";
import type { RegionExpression } from "../model/expression.ts";
import { findings, hasErrors, merge } from "../model/findings.ts";
import type { Methodology, NotRatedRule, TableExport } from "../model/methodology.ts";
import type { Organization } from "../model/organization.ts";
import type { Problem } from "../model/problem.ts";
import type { Input } from "../model/rating.ts";
import type { Region } from "../model/region.ts";
import type { ExportFiles } from "../model/source.ts";
import { indicatorsOf } from "../model/walk.ts";
import { onSheet } from "../read/on-sheet.ts";
import { type LeafValues, leafValues, type Measurement, measure } from "../score/measure.ts";
import { checkScales } from "./check-scales.ts";
import { notRated } from "./not-rated.ts";
import { regionResolver } from "./region-resolver.ts";
import type { LoadedRegions } from "./regions.ts";

/** The exports, checked and measured. */
export interface Loaded {
  readonly regions: readonly Region[];
  readonly values: LeafValues;
  readonly measurement: Measurement;
  /** Regions that the methodology leaves out, and why. */
  readonly notRated: ReadonlyMap<RegionCode, NotRatedRule>;
  /** Regions with an error in their data, where the run was told to go on. */
  readonly invalid: ReadonlySet<RegionCode>;
  readonly inputs: readonly Input[];
  readonly refusedRows: number;
  /** The regions whose rows those were. */
  readonly refusedIn: readonly Region[];
  /** The rows of the regions that were to be kept. */
  readonly organizations: ReadonlyMap<RegionCode, readonly Organization[]>;
}

/** What is wanted of the exports beside what the methodology measures. */
export interface Wanted {
  /** The regions whose rows in the tables are kept whole. */
  readonly keep: readonly Region[];
  /** Expressions whose values are wanted too. */
  readonly expressions: readonly RegionExpression[];
}

/** For a caller that wants nothing more. */
export const nothingMore: Wanted = { keep: [], expressions: [] };

/** read → check → measure: exact values for every region, or every problem of all exports. */
export async function load(
  methodology: Methodology,
  loadedRegions: LoadedRegions,
  files: ExportFiles,
  { keep, expressions }: Wanted,
): Promise<Checked<Loaded>> {
  const { exports, blocks } = methodology;
  const file = files.regions.name;
  const { regions } = loadedRegions;
  const kept = keep.map(({ code }) => code);
  const resolver = regionResolver(regions, loadedRegions.totals);
  const known = loadedRegions.usable ? regions : undefined;
  const tables: FoldedTable[] = [];
  for (const plan of foldPlans(methodology, kept, expressions)) {
    const sources = files.tables.get(plan.id) ?? [];
    tables.push({ table: plan, folded: await fold(plan, sources, known, files, resolver) });
  }
  const folded = together(tables.map(({ folded }) => folded));
  const values = leafValues(regions, folded.values);
  const measurement = measure(indicatorsOf(blocks), regions, values);
  const usable = loadedRegions.usable && folded.usable;
  const excluded = notRated(methodology, regions);
  const spared = new Set([...excluded.reasons.keys(), ...loadedRegions.unjudged]);
  const { refusedIn } = folded;
  const missing = checkMissingMeasures(methodology, regions, values, { spared, refusedIn }, file);
  const problems = usable
    ? [
        ...checkRegionRules(exports.regions.rules, regions, values, file),
        ...missing.problems,
        ...excluded.problems,
        ...(hasErrors(merge(loadedRegions.findings, folded.findings))
          ? []
          : checkScales(indicatorsOf(blocks), regions, measurement, spared, file)),
        ...tables.flatMap(({ table, folded }) =>
          checkNoOrganizations(
            table,
            regions.filter(({ code }) => !loadedRegions.unjudged.has(code)),
            folded,
            excluded.reasons,
            file,
          ),
        ),
      ]
    : [];
  const roots = [rootCause(loadedRegions) ?? [], folded.rootCauses].flat();
  const all = merge(
    findings(roots),
    loadedRegions.findings,
    folded.findings,
    findings(
      problems.map((problem) => onSheet(problem, loadedRegions.sheet)),
      files.keptProblems,
    ),
  );
  if (!usable || (hasErrors(all) && !files.skipInvalid)) return { ok: false, findings: all };
  const value: Loaded = {
    regions,
    values,
    measurement,
    notRated: excluded.reasons,
    invalid: new Set([...loadedRegions.invalid, ...missing.regions, ...problems.flatMap(erringRegion)]),
    inputs: [...loadedRegions.inputs, ...folded.inputs],
    refusedRows: loadedRegions.refusedRows + folded.refusedRows,
    refusedIn: regions.filter(({ code }) => loadedRegions.refusedIn.has(code) || folded.refusedIn.has(code)),
    organizations: new Map(kept.map((code) => [code, folded.kept.get(code) ?? []])),
  };
  return { ok: true, value, findings: all };
}

interface FoldedTable {
  readonly table: TableExport;
  readonly folded: Folded;
}

/** What all tables came to. The regions without a row are those of each table. */
function together(tables: readonly Folded[]): Omit<Folded, "empty"> {
  return tables.reduce(
    (all, folded) => ({
      values: new Map([...all.values, ...folded.values]),
      kept: new Map([...folded.kept].map(([code, rows]) => [code, [...(all.kept.get(code) ?? []), ...rows]])),
      inputs: [...all.inputs, ...folded.inputs],
      rootCauses: [...all.rootCauses, ...folded.rootCauses],
      refusedRows: all.refusedRows + folded.refusedRows,
      refusedIn: new Set([...all.refusedIn, ...folded.refusedIn]),
      empty: nothingFolded.empty,
      usable: all.usable && folded.usable,
      findings: merge(all.findings, folded.findings),
    }),
    nothingFolded,
  );
}

function erringRegion({ severity, at }: Problem): readonly RegionCode[] {
  return severity === "error" && at.in === "export" && at.region !== undefined
    ? [at.region as RegionCode]
    : [];
}
