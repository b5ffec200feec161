import { missingCause } from "../formula/missing.ts";
import { printRegion, printRegionLeaf } from "../formula/print/text.ts";
import type { RegionCode } from "../model/brand.ts";
import type { RegionExpression, RegionLeaf } from "../model/expression.ts";
import type { Methodology } from "../model/methodology.ts";
import { type NoValue, type Problem, problem } from "../model/problem.ts";
import type { Region, Value } from "../model/region.ts";
import { indicatorsOf, leaves } from "../model/walk.ts";

type LeafValues = (leaf: RegionLeaf) => Value;

/** Which regions a missing value is no problem of its own for. */
interface Excused {
  /** They are not rated. */
  readonly spared: Pick<ReadonlySet<RegionCode>, "has">;
  /** Rows of their organisations were refused. */
  readonly refusedIn: Pick<ReadonlySet<RegionCode>, "has">;
}

/**
 * The regions that lack a value which the methodology does not do without. Where the value depends on a cell
 * or a row that was refused, the region lacks it, and there is no problem beside that of the cell.
 */
export function checkMissingMeasures(
  { blocks }: Methodology,
  regions: readonly Region[],
  valuesAt: (position: number) => LeafValues,
  { spared, refusedIn }: Excused,
  file: string,
): { readonly regions: ReadonlySet<RegionCode>; readonly problems: readonly Problem[] } {
  const needed = indicatorsOf(blocks).filter(({ missing }) => missing === "refuse");
  const lacking = new Set<RegionCode>();
  const problems: Problem[] = [];
  for (const [position, region] of regions.entries()) {
    const { row, line, code } = region;
    const values = valuesAt(position);
    for (const { id, formula } of spared.has(code) ? [] : needed) {
      const cause = noValue(formula.expression, values);
      if (cause === undefined) continue;
      lacking.add(code);
      if (dependsOnRefused(formula.expression, region, refusedIn.has(code))) continue;
      const at = { in: "export", file, row, line, region: code } as const;
      problems.push(problem("missing-measure", at, { indicator: id, formula: formula.text, cause }));
    }
  }
  return { regions: lacking, problems };
}

function noValue(expression: RegionExpression, values: LeafValues): NoValue | undefined {
  const cause = missingCause(expression, values);
  switch (cause?.kind) {
    case undefined:
      return undefined;
    case "leaf":
      return {
        kind: cause.leaf.kind === "cell" ? "empty-cell" : "no-rows",
        of: printRegionLeaf(cause.leaf),
      };
    case "zero-divisor":
      return { kind: "zero-divisor", of: printRegion(cause.divisor) };
  }
}

function dependsOnRefused(expression: RegionExpression, { cells }: Region, hasRefusedRows: boolean): boolean {
  return leaves(expression).some((leaf) => (leaf.kind === "cell" ? !cells.has(leaf.column) : hasRefusedRows));
}
