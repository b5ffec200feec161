import type { Book, Presentation } from "./format.ts";
import { bookText } from "./xlsx/book-cell.ts";
import { repack } from "./xlsx/repack.ts";
import { worksheets } from "./xlsx/worksheets.ts";
import { writeWorksheets } from "./xlsx/write-worksheets.ts";

/** A book of Excel: a sheet a table, then the records; the same bytes whenever and wherever it is written. */
export async function toXlsx(book: Book, { lang, tool }: Presentation): Promise<Uint8Array> {
  const title = bookText(book.pages[0]?.table.title[0] ?? "") ?? "";
  const creator = `${tool.name} ${tool.version}`;
  return repack(await writeWorksheets(worksheets(book, lang), { title, creator }));
}
