import type { Lang } from "../words/lang.ts";
import { type Cell, type Table, textCell } from "./table.ts";

/** Rows for programs as people read them: headings and words in Russian; in English, ids, which are English words. */
export function recordsForPeople(records: Table, lang: Lang): Table {
  if (lang === "ru") return records;
  return {
    ...records,
    columns: records.columns.map((column) => ({ ...column, heading: column.id })),
    rows: records.rows.map((row) => row.map(byId)),
  };
}

function byId(cell: Cell): Cell {
  return cell.kind === "term" ? textCell(cell.id) : cell;
}
