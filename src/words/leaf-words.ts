import { abilitiesOf } from "../column/column.ts";
import type { ColumnId } from "../model/brand.ts";
import type { Expression, RegionLeaf } from "../model/expression.ts";
import type { Column, Exports } from "../model/methodology.ts";
import { columnBehind, tableNamed, tableOfLeaf } from "../model/tables.ts";
import { columnsOfAggregate } from "../model/walk.ts";
import type { Noun, Unit } from "../model/wording.ts";
import type { Lang } from "./lang.ts";
import { titleOf } from "./title-of.ts";

/** The columns whose numbers a sum, count or cell is made of; of a condition, also what it asks. */
export function columnsOfLeaf(leaf: RegionLeaf, exports: Exports): readonly Column[] {
  if (leaf.kind === "cell") return exports.regions.columns.filter(({ id }) => id === leaf.column);
  const { columns } = tableOfLeaf(leaf, exports);
  return columnsOfAggregate(leaf.aggregate).flatMap(
    (id) => columns.find((column) => column.id === id && abilitiesOf(column.type).change !== undefined) ?? [],
  );
}

/** What the methodology calls what is added up or counted; undefined where it has no title for a part of it. */
export function leafTitle(leaf: RegionLeaf, exports: Exports, lang: Lang): string | undefined {
  const titles = columnsOfLeaf(leaf, exports).map((column) => titleOf(column, lang));
  return titles.length === 0 || titles.includes(undefined) ? undefined : titles.join(", ");
}

/** What a sum, count or cell is a number of; `counts` is what the conditions of its formula count. */
export function leafUnit(leaf: RegionLeaf, exports: Exports, counts: Noun | undefined): Unit | undefined {
  if (leaf.kind === "cell") return exports.regions.columns.find(({ id }) => id === leaf.column)?.unit;
  const { function: name, table, of, where } = leaf.aggregate;
  if (name === "count") return (where && counts) ?? tableNamed(table, exports).unit;
  return of?.kind === "leaf" ? columnBehind(leaf, of.leaf, exports)?.unit : undefined;
}

/** Whether more of the column is more of the sum, count or cell, and nothing but the column's own words is to be said of it. */
export function saysLeaf({ id, type }: Column, leaf: RegionLeaf): boolean {
  if (leaf.kind === "cell") return true;
  const { function: name, of, where } = leaf.aggregate;
  if (name === "count")
    return abilitiesOf(type).change === "switch" && where !== undefined && isAsked(id, where);
  return of?.kind === "leaf" && where === undefined;
}

/** Whether a condition asks for the flag as it is: not for its opposite, and not in a calculation. */
function isAsked(column: ColumnId, condition: Expression<ColumnId>): boolean {
  switch (condition.kind) {
    case "leaf":
      return condition.leaf === column;
    case "connective":
      return isAsked(column, condition.left) || isAsked(column, condition.right);
    case "number":
    case "is-choice":
    case "negative":
    case "not":
    case "arithmetic":
    case "comparison":
      return false;
  }
}
