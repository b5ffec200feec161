import type { Problem } from "../model/problem.ts";
import type { Dialect, HeaderSearch, Source } from "../model/source.ts";
import type { Table } from "../read/table.ts";
import { loadTable } from "./table.ts";

/** A table of which nothing is declared, and how it was read; or why not. */
export async function loadStrangeTable(
  source: Source,
  dialect: Dialect,
  search: HeaderSearch,
): Promise<
  { readonly table: Table; readonly encoding: string; readonly delimiter: string | undefined } | Problem
> {
  const headingsIn = (cells: readonly string[]) => cells.filter((cell) => cell !== "").length;
  const loaded = await loadTable(source, dialect, { role: "export", headingsIn }, search);
  if (loaded.kind === "unread") return loaded.problem;
  const { table, placed, form } = loaded;
  if (table.fault !== undefined) return placed(table.fault);
  return { table, encoding: form.encoding, delimiter: form.delimiter };
}
