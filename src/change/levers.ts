import { abilitiesOf } from "../column/column.ts";
import type { ColumnId } from "../model/brand.ts";
import type { Aggregate, RegionExpression, RegionLeaf, RowExpression } from "../model/expression.ts";
import type { Column, Indicator, Methodology } from "../model/methodology.ts";
import { tableOfLeaf } from "../model/tables.ts";
import { leaves } from "../model/walk.ts";
import type { Lever } from "./lever.ts";
import { leafId } from "./region-data.ts";

/**
 * The counts that a region can change to raise an indicator: the sums, counts and means over its
 * organisations above the fraction bar; where there are none, those below it; where there are none
 * either, the cells of its own row, above and then below. A least or a greatest is no count.
 */
export function leversOf({ formula }: Indicator, methodology: Methodology): readonly Lever[] {
  const { above, below } = sides(formula.expression);
  const aggregates = (side: readonly RegionLeaf[]) => side.filter(isCount);
  const cells = (side: readonly RegionLeaf[]) => side.filter(({ kind }) => kind === "cell");
  const classes = [aggregates(above), aggregates(below), cells(above), cells(below)];
  const chosen = classes.find((leaves) => leaves.length > 0) ?? [];
  const unique = new Map(chosen.map((leaf) => [leafId(leaf), leaf]));
  return [...unique.values()].flatMap((leaf) =>
    columnsOf(leaf, methodology).map((column) => ({ leaf, column })),
  );
}

/** The leaves above and below the fraction bar; a fraction below it turns over. */
function sides(expression: RegionExpression): {
  readonly above: readonly RegionLeaf[];
  readonly below: readonly RegionLeaf[];
} {
  if (expression.kind !== "arithmetic") return { above: leaves(expression), below: [] };
  const left = sides(expression.left);
  const right = sides(expression.right);
  return expression.operator === "/"
    ? { above: [...left.above, ...right.below], below: [...left.below, ...right.above] }
    : { above: [...left.above, ...right.above], below: [...left.below, ...right.below] };
}

function isCount(leaf: RegionLeaf): boolean {
  if (leaf.kind === "cell") return false;
  return leaf.aggregate.function !== "min" && leaf.aggregate.function !== "max";
}

/**
 * Numbers that are added up; of a count, what its condition asks: flags and numbers, not kinds. What decides whether a row
 * counts at all is left as it is.
 */
export function columnsOf(leaf: RegionLeaf, { exports }: Methodology): readonly Column[] {
  const ids = leaf.kind === "cell" ? [leaf.column] : columnsIn(leaf.aggregate);
  const { columns, where } = tableOfLeaf(leaf, exports);
  const fixed = new Set(where === undefined ? [] : leaves(where.expression));
  return ids.flatMap(
    (id) => columns.find((column) => column.id === id && isChangeable(column) && !fixed.has(id)) ?? [],
  );
}

function columnsIn({ of, where }: Aggregate): readonly ColumnId[] {
  const expression: RowExpression | undefined = of ?? where;
  return expression === undefined ? [] : [...new Set(leaves(expression))];
}

function isChangeable({ type }: Column): boolean {
  return abilitiesOf(type).change !== undefined;
}
