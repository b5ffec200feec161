import { checkMissingMeasures } from "../check/missing-measures.ts";
import { checkNoOrganizations } from "../check/no-organizations.ts";
import { checkRegionRules } from "../check/region-rules.ts";
import { loadOrganizations } from "../fold/organizations.ts";
import type { RegionCode } from "../model/brand.ts";
import type { Checked } from "../model/checked.ts";
import type { RegionExpression } from "../model/expression.ts";
import { findings, hasErrors, merge } from "../model/findings.ts";
import type { Methodology } from "../model/methodology.ts";
import type { Organization } from "../model/organization.ts";
import type { Problem } from "../model/problem.ts";
import type { Input } from "../model/rating.ts";
import type { Region } from "../model/region.ts";
import type { ExportFiles } from "../model/source.ts";
import { indicatorsOf } from "../model/walk.ts";
import { type LeafValues, leafValues, type Measurement, measure } from "../score/measure.ts";
import { notRated } from "./not-rated.ts";
import { loadRegions } from "./regions.ts";

/** The exports, checked and measured. */
export interface Loaded {
  readonly regions: readonly Region[];
  readonly values: LeafValues;
  readonly measurement: Measurement;
  /** Regions that the methodology leaves out, and why. */
  readonly notRated: ReadonlyMap<RegionCode, string>;
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
  /** Which regions' organisations to keep whole, decided when the regions are known. */
  readonly keep: (regions: readonly Region[]) => readonly Region[];
  /** Expressions whose values are wanted too. */
  readonly expressions: readonly RegionExpression[];
}

const nothingMore: Wanted = { keep: () => [], expressions: [] };

/** read → check → measure: exact values for every region, or every problem of both exports. */
export async function load(
  methodology: Methodology,
  files: ExportFiles,
  { keep, expressions }: Wanted = nothingMore,
): Promise<Checked<Loaded>> {
  const { exports, blocks } = methodology;
  const file = files.regions.name;
  const own = await loadRegions(exports, files);
  const { regions } = own;
  const kept = own.usable ? keep(regions) : [];
  const theirs = await loadOrganizations(methodology, own.usable ? regions : undefined, files, {
    keep: new Set(kept.map((region) => regions.indexOf(region))),
    expressions,
  });
  const values = leafValues(regions, theirs.values);
  const measurement = measure(indicatorsOf(blocks), regions, values);
  const usable = own.usable && theirs.usable;
  const left = await notRated(methodology, regions);
  const spared = new Set([...left.reasons.keys(), ...own.unjudged]);
  const late = usable
    ? [
        ...checkRegionRules(exports.regions.rules, regions, values, file),
        ...checkMissingMeasures(methodology, regions, measurement, spared, file),
        ...left.problems,
        ...checkNoOrganizations(regions, theirs.empty, left.reasons, file),
      ]
    : [];
  const found = merge(own.findings, theirs.findings, findings(late));
  if (!usable || (hasErrors(found) && !files.skipInvalid)) return { ok: false, findings: found };
  const value: Loaded = {
    regions,
    values,
    measurement,
    notRated: left.reasons,
    invalid: new Set([...own.invalid, ...late.flatMap(erringRegion)]),
    inputs: [...own.inputs, ...theirs.inputs],
    refusedRows: own.refusedRows + theirs.refusedRows,
    refusedIn: regions.filter(
      ({ code }, position) => own.refusedIn.has(code) || theirs.refusedIn.has(position),
    ),
    organizations: new Map(
      kept.map((region) => [region.code, theirs.kept.get(regions.indexOf(region)) ?? []]),
    ),
  };
  return { ok: true, value, findings: found };
}

function erringRegion({ severity, at }: Problem): readonly RegionCode[] {
  return severity === "error" && at.in === "export" && at.region !== undefined
    ? [at.region as RegionCode]
    : [];
}
