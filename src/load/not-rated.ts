import { type NameFinding, notRatedRegions } from "../check/not-rated.ts";
import type { RegionCode } from "../model/brand.ts";
import type { Methodology, NotRatedRule } from "../model/methodology.ts";
import type { Problem } from "../model/problem.ts";
import type { Region } from "../model/region.ts";

/** The regions that the methodology leaves out, with its reasons, and the names that fit none or several. */
export async function notRated(
  { notRated: rules, file }: Methodology,
  regions: readonly Region[],
): Promise<{
  readonly reasons: ReadonlyMap<RegionCode, NotRatedRule>;
  readonly problems: readonly Problem[];
}> {
  return notRatedRegions(rules, await finding(rules, regions), file);
}

/** By code; by any name that print uses, with the registry, where a rule is written so. */
async function finding(
  rules: readonly NotRatedRule[],
  regions: readonly Region[],
): Promise<(name: string) => NameFinding> {
  const codes = new Map<string, Region>(regions.map((region) => [region.code, region]));
  const named = rules.some(({ region }) => !codes.has(region));
  const names = named ? (await import("../registry/resolve.ts")).regionNames(regions) : undefined;
  return (name) => {
    const region = codes.get(name);
    if (region !== undefined) return { kind: "found", region };
    return names?.find(name) ?? { kind: "unknown", suggestion: undefined };
  };
}
