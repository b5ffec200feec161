import type { ColumnId, TableId } from "./brand.ts";
import type { RegionLeaf } from "./expression.ts";
import type { Column, Exports, RegionExport, TableExport } from "./methodology.ts";

/** The table that a leaf of a formula reads: the regions' own, or one whose rows belong to them. */
export function tableOfLeaf(leaf: RegionLeaf, exports: Exports): RegionExport | TableExport {
  return leaf.kind === "cell" ? exports.regions : tableNamed(leaf.aggregate.table, exports);
}

/** A column of the table that a leaf of a formula reads. */
export function columnBehind(leaf: RegionLeaf, id: ColumnId, exports: Exports): Column | undefined {
  return tableOfLeaf(leaf, exports).columns.find((column) => column.id === id);
}

export function tableNamed(id: TableId, { tables }: Pick<Exports, "tables">): TableExport {
  const table = tables.find((each) => each.id === id);
  if (table === undefined) throw new Error(`the methodology has no table ${id}`);
  return table;
}
