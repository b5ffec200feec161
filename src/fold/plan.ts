import type { RegionCode } from "../model/brand.ts";
import type { Aggregate, RegionExpression } from "../model/expression.ts";
import type { Methodology, TableExport } from "../model/methodology.ts";
import { aggregatesOf, regionExpressionsOf } from "../model/walk.ts";

/**
 * What is to be made of the rows of a table: its columns, key, region column and rules, and the rest below.
 * It is data alone, and says nothing of files or bytes.
 */
export interface FoldPlan extends TableExport {
  /** Cell texts that stand for "no value". */
  readonly missingValues: readonly string[];
  /** Each gives one value for each region. */
  readonly aggregates: readonly Aggregate[];
  /** The regions whose rows are kept whole. */
  readonly keep: readonly RegionCode[];
}

/** A plan for each table of a methodology: every aggregate of its formulas and rules, and those of further expressions. */
export function foldPlans(
  methodology: Methodology,
  keep: readonly RegionCode[],
  expressions: readonly RegionExpression[],
): readonly FoldPlan[] {
  const { tables, missingValues } = methodology.exports;
  const aggregates = aggregatesOf([...regionExpressionsOf(methodology), ...expressions]);
  return tables.map((table) => ({
    ...table,
    missingValues,
    aggregates: aggregates.filter((aggregate) => aggregate.table === table.id),
    keep,
  }));
}
