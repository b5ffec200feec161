import type { Header } from "./header.ts";

/** The rows of a table with their private cells emptied. */
export function withoutPrivate<R extends { readonly cells: readonly string[] }>(
  rows: readonly R[],
  header: Header,
): readonly R[] {
  const indexes = new Set([...header].flatMap(([column, index]) => (column.private === true ? [index] : [])));
  if (indexes.size === 0) return rows;
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) => (indexes.has(index) ? "" : cell)),
  }));
}
