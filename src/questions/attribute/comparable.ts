import { abilitiesOf } from "../../column/column.ts";
import type { ColumnId } from "../../model/brand.ts";
import type { RegionExpression, RegionLeaf } from "../../model/expression.ts";
import type { Column, ColumnType, Exports } from "../../model/methodology.ts";
import { columnsOfAggregate, leaves } from "../../model/walk.ts";

/** Whether a formula over the exports of one methodology says the same over those of another. */
export function isComparable(expression: RegionExpression, from: Exports, over: Exports): boolean {
  return leaves(expression).every((leaf) => isSame(leaf, from, over));
}

function isSame(leaf: RegionLeaf, from: Exports, over: Exports): boolean {
  if (leaf.kind === "cell") return sameColumn(leaf.column, from.regions.columns, over.regions.columns);
  const [own, other] = [from, over].map(({ tables }) => tables.find(({ id }) => id === leaf.aggregate.table));
  return (
    own !== undefined &&
    other !== undefined &&
    columnsOfAggregate(leaf.aggregate).every((id) => sameColumn(id, own.columns, other.columns))
  );
}

function sameColumn(id: ColumnId, from: readonly Column[], over: readonly Column[]): boolean {
  const [a, b] = [from, over].map((columns) => columns.find((column) => column.id === id));
  return a !== undefined && b !== undefined && !b.carried && sameType(a.type, b.type);
}

function sameType(a: ColumnType, b: ColumnType): boolean {
  const [{ measured, of }, other] = [abilitiesOf(a), abilitiesOf(b)];
  const sameWords = of.length === other.of.length && of.every((word, index) => word === other.of[index]);
  const areNumbers = measured === "number" && other.measured === "number";
  return (a.kind === b.kind && sameWords) || areNumbers;
}
