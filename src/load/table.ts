import type { Hash } from "node:crypto";
import type { Problem } from "../model/problem.ts";
import type { Input } from "../model/rating.ts";
import type { Dialect, HeaderSearch, Source } from "../model/source.ts";
import type { WantedTable } from "../read/book/chosen-sheet.ts";
import { inputOfBook, type OpenTable, openTable } from "../read/open-table.ts";
import { readTable, type Table } from "../read/table.ts";

/** A small table and how it was read, or the one problem for which it could not be. */
export type LoadedTable =
  | ({
      readonly kind: "table";
      readonly table: Table;
      readonly form: Pick<Input, "encoding" | "delimiter" | "lineEnds" | "sheet" | "otherSheets">;
      /** Of a book: the sheet that holds the table. */
      readonly sheet: string | undefined;
    } & Pick<OpenTable, "placed" | "remarks" | "leaveOut">)
  | { readonly kind: "unread"; readonly problem: Problem; readonly sheet: string | undefined };

/** Opens a file of text or a book, and reads the table in it whole. The hash sees the file's own bytes. */
export async function loadTable(
  source: Source,
  dialect: Dialect,
  wanted: WantedTable,
  search: HeaderSearch,
  hash?: Hash,
): Promise<LoadedTable> {
  const opened = await openTable(source, dialect, wanted, hash);
  if ("kind" in opened) return { kind: "unread", problem: opened, sheet: undefined };
  const { book, placed, chunks, remarks, leaveOut } = opened;
  const sheet = book?.sheet;
  const table = await readTable(chunks, source.name, opened.dialect, search);
  if ("kind" in table) return { kind: "unread", problem: placed(table), sheet };
  const { encoding, delimiter, lineEnds } = table;
  const form = book === undefined ? { encoding, delimiter, lineEnds } : inputOfBook(book);
  return { kind: "table", table, form, placed, remarks, leaveOut, sheet };
}
