import type { RegionCode } from "../model/brand.ts";
import type { NotRatedRule } from "../model/methodology.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { Region } from "../model/region.ts";

/** What a name of a region stands for in this export. */
export type NameFinding =
  | { readonly kind: "found"; readonly region: Region }
  | { readonly kind: "ambiguous"; readonly of: readonly Region[] }
  | { readonly kind: "unknown"; readonly suggestion: string | undefined };

/** The regions that the methodology leaves out, by code or any name, with the reason it gives. */
export function notRatedRegions(
  rules: readonly NotRatedRule[],
  find: (name: string) => NameFinding,
  file: string,
): { readonly reasons: ReadonlyMap<RegionCode, NotRatedRule>; readonly problems: readonly Problem[] } {
  const reasons = new Map<RegionCode, NotRatedRule>();
  const problems: Problem[] = [];
  for (const [index, rule] of rules.entries()) {
    const { region: name } = rule;
    const at = { in: "methodology", file, path: `not_rated[${index}].region` } as const;
    const finding = find(name);
    switch (finding.kind) {
      case "found":
        reasons.set(finding.region.code, rule);
        break;
      case "ambiguous": {
        const of = finding.of.map((region) => region.name);
        problems.push(problem("ambiguous-region", at, { value: name, of }));
        break;
      }
      case "unknown": {
        const { suggestion } = finding;
        problems.push(problem("unknown-region", at, { value: name, suggestion }, "warning"));
      }
    }
  }
  return { reasons, problems };
}
