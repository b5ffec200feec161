import type { RegionCode } from "../model/brand.ts";
import type { Findings } from "../model/findings.ts";
import type { NotRatedRule, TableExport } from "../model/methodology.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { Region } from "../model/region.ts";

/**
 * The regions to be rated that no row of a table belongs to: most of what is measured of them is then 0 or
 * missing, and nothing else says so. `empty` are the regions without rows. Where rows belong to regions that
 * nobody knows, they may be theirs: those are told, and not what follows from them.
 */
export function checkNoOrganizations(
  { id: table, unit }: Pick<TableExport, "id" | "unit">,
  regions: readonly Region[],
  { empty, findings }: { readonly empty: ReadonlySet<RegionCode>; readonly findings: Findings },
  notRated: ReadonlyMap<RegionCode, NotRatedRule>,
  file: string,
): readonly Problem[] {
  if (findings.some(({ examples: [example] }) => example?.kind === "unknown-region")) return [];
  return regions
    .filter(({ code }) => empty.has(code) && !notRated.has(code))
    .map(({ row, line, code, name }) => {
      const at = { in: "export", file, row, line, region: code } as const;
      return problem("no-organizations", at, { code, name, table, unit }, "warning");
    });
}
