import { type NameFinding, notRatedRegions } from "../check/not-rated.ts";
import type { RegionCode } from "../model/brand.ts";
import type { Methodology, NotRatedRule } from "../model/methodology.ts";
import type { Problem } from "../model/problem.ts";
import type { Region } from "../model/region.ts";
import { subjectCodes } from "../registry/code-systems.ts";
import { identify } from "../registry/identify.ts";
import { regionNames } from "../registry/resolve.ts";

/** The regions that the methodology leaves out, with its reasons, and the names that fit none or several. */
export function notRated(
  { notRated: rules, file }: Methodology,
  regions: readonly Region[],
): {
  readonly reasons: ReadonlyMap<RegionCode, NotRatedRule>;
  readonly problems: readonly Problem[];
} {
  return notRatedRegions(rules, finding(rules, regions), file);
}

/**
 * By code; by any name that print uses. The codes of Russia's regions are understood beside those of another system:
 * where both have a code, for two regions, it is not clear which is meant.
 */
function finding(rules: readonly NotRatedRule[], regions: readonly Region[]): (name: string) => NameFinding {
  if (rules.length === 0) return () => ({ kind: "unknown", suggestion: undefined });
  const codes = new Map<string, Region>(regions.map((region) => [region.code, region]));
  const { system, regions: known } = identify(regions);
  const bySubjectCode = (name: string) => {
    const meant = system === undefined || system === subjectCodes ? undefined : subjectCodes.regionOf(name);
    return meant && regions.find((region) => known.get(region) === meant);
  };
  let names: ReturnType<typeof regionNames<Region>> | undefined;
  return (name) => {
    const [own, other] = [codes.get(name), bySubjectCode(name)];
    if (own !== undefined && other !== undefined && own !== other)
      return { kind: "ambiguous", of: [own, other] };
    const region = own ?? other;
    if (region !== undefined) return { kind: "found", region };
    names ??= regionNames(regions);
    return names.find(name);
  };
}
