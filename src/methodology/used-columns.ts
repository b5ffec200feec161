import type { ColumnId } from "../model/brand.ts";
import type { RegionExpression, RowExpression } from "../model/expression.ts";
import type { Block, Column, Exports } from "../model/methodology.ts";
import type { Path } from "../model/report.ts";
import { indicatorsOf, leaves } from "../model/walk.ts";
import type { Context } from "./context.ts";

/** Every declared column is used, or marked as carried along; one that is used is not carried. */
export function checkUsedColumns(exports: Exports, blocks: readonly Block[], context: Context): void {
  const regions = new Set<ColumnId>([exports.regions.key, exports.regions.name]);
  if (exports.regions.group !== undefined) regions.add(exports.regions.group);
  const organizations = new Set<ColumnId>();
  if (exports.organizations !== undefined) {
    const { key, name, region, rules } = exports.organizations;
    for (const id of [key, region]) organizations.add(id);
    if (name !== undefined) organizations.add(name);
    for (const { check } of rules) for (const id of leaves(check.expression)) organizations.add(id);
  }
  for (const { check } of exports.regions.rules) collect(check.expression, regions, organizations);
  for (const { formula } of indicatorsOf(blocks)) collect(formula.expression, regions, organizations);
  report(exports.regions.columns, regions, ["exports", "regions", "columns"], context);
  report(
    exports.organizations?.columns ?? [],
    organizations,
    ["exports", "organizations", "columns"],
    context,
  );
}

function collect(expression: RegionExpression, regions: Set<ColumnId>, organizations: Set<ColumnId>): void {
  for (const leaf of leaves(expression)) {
    if (leaf.kind === "cell") regions.add(leaf.column);
    else for (const id of rowLeaves(leaf.aggregate.of, leaf.aggregate.where)) organizations.add(id);
  }
}

function rowLeaves(...expressions: readonly (RowExpression | undefined)[]): ColumnId[] {
  return expressions.flatMap((expression) => (expression === undefined ? [] : leaves(expression)));
}

function report(columns: readonly Column[], used: ReadonlySet<ColumnId>, path: Path, context: Context): void {
  for (const { id, carried } of columns) {
    if (!used.has(id) && !carried) context.report("unused-column", [...path, id], { column: id });
    if (used.has(id) && carried) context.report("used-carried-column", [...path, id], { column: id });
  }
}
