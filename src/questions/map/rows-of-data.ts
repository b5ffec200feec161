import { leftOutReasons } from "../../check/left-out.ts";
import { loneCell } from "../../check/lone-cell.ts";
import { totalTest } from "../../check/totals.ts";
import type { ColumnId } from "../../model/brand.ts";
import type { Column } from "../../model/methodology.ts";

interface Row {
  readonly cells: readonly string[];
}

/** The rows of a table that nobody has described, without numbers of columns, totals, footnotes and signatures: these say nothing of its columns. */
export function rowsOfData<R extends Row>(header: readonly string[], rows: readonly R[]): readonly R[] {
  const columns = new Map(header.map((_, index) => [textColumn(index), index]));
  const naming = [...header.keys()];
  const reasonOf = leftOutReasons({ header, columns, naming, isTotal: totalTest(undefined) });
  return rows.filter(({ cells }, position) => {
    const row = { count: cells.length, cell: (index: number) => cells[index] ?? "" };
    return reasonOf(row, position === 0) === undefined && loneCell(row) === undefined;
  });
}

function textColumn(index: number): Column {
  return { id: `c${index}` as ColumnId, headers: [], type: { kind: "text" }, optional: true, carried: false };
}
