import type { RegionCode } from "../model/brand.ts";
import type { NotRatedRule } from "../model/methodology.ts";
import { nearest } from "../model/nearest.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { Region } from "../model/region.ts";
import { normal } from "./cell.ts";

/** The regions that the methodology leaves out, by code or name, with the reason it gives. */
export function notRatedRegions(
  rules: readonly NotRatedRule[],
  regions: readonly Region[],
  file: string,
): { readonly reasons: ReadonlyMap<RegionCode, string>; readonly problems: readonly Problem[] } {
  const reasons = new Map<RegionCode, string>();
  const problems: Problem[] = [];
  for (const [index, { region, reason }] of rules.entries()) {
    const found = regions.find(
      ({ code, name }) => normal(code) === normal(region) || normal(name) === normal(region),
    );
    if (found !== undefined) {
      reasons.set(found.code, reason);
      continue;
    }
    const suggestion = nearest(
      region,
      regions.map(({ name }) => name),
    );
    const at = { in: "methodology", file, path: `not_rated[${index}].region` } as const;
    problems.push(problem("unknown-region", at, { value: region, suggestion }, "warning"));
  }
  return { reasons, problems };
}
