import type { Problem } from "../model/problem.ts";
import type { Dialect, HeaderSearch, Source } from "../model/source.ts";
import { inputOfBook, openTable } from "../read/open-table.ts";
import { readTable, type Table } from "../read/table.ts";

/** A table of which nothing is declared, and how it was read; or why not. */
export async function loadStrangeTable(
  source: Source,
  dialect: Dialect,
  search: HeaderSearch,
): Promise<
  { readonly table: Table; readonly encoding: string; readonly delimiter: string | undefined } | Problem
> {
  const headingsIn = (cells: readonly string[]) => cells.filter((cell) => cell !== "").length;
  const opened = await openTable(source, dialect, { role: "export", headingsIn });
  if ("kind" in opened) return opened;
  const { book, chunks, placed } = opened;
  const table = await readTable(chunks, source.name, opened.dialect, search);
  if ("kind" in table) return placed(table);
  if (table.fault !== undefined) return placed(table.fault);
  const { encoding, delimiter } = book === undefined ? table : inputOfBook(book);
  return { table, encoding, delimiter };
}
