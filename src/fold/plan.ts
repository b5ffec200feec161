import type { RegionCode } from "../model/brand.ts";
import type { Aggregate, RegionExpression } from "../model/expression.ts";
import type { Methodology, OrganizationExport } from "../model/methodology.ts";
import { aggregatesOf, regionExpressionsOf } from "../model/walk.ts";

/**
 * What is to be made of the rows of an export: its columns, key, region column and rules, and the rest below.
 * It is data alone, and says nothing of files or bytes.
 */
export interface FoldPlan extends OrganizationExport {
  /** Cell texts that stand for "no value". */
  readonly missingValues: readonly string[];
  /** Each gives one value for each region. */
  readonly aggregates: readonly Aggregate[];
  /** The regions whose rows are kept whole. */
  readonly keep: readonly RegionCode[];
}

/**
 * The plan of a methodology: every aggregate of its formulas and rules, and those of further expressions.
 * Undefined where it declares no organisations.
 */
export function foldPlan(
  methodology: Methodology,
  keep: readonly RegionCode[],
  expressions: readonly RegionExpression[],
): FoldPlan | undefined {
  const { organizations, missingValues } = methodology.exports;
  if (organizations === undefined) return undefined;
  const aggregates = aggregatesOf([...regionExpressionsOf(methodology), ...expressions]);
  return { ...organizations, missingValues, aggregates, keep };
}
