import { parse } from "csv-parse/sync";
import { noRemarks } from "../../src/read/book/book.ts";
import { openBook } from "../../src/read/book/open-book.ts";

export interface ReadSheet {
  readonly name: string;
  /** Rows as long as their last cell that is not empty; those without one are left out. */
  readonly rows: readonly (readonly string[])[];
}

/** The sheets of a book as the program's own reader has them. */
export async function readBook(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  const { sheets } = await openBook(Buffer.from(bytes));
  return Promise.all(
    sheets.map(async ({ name, rows }) => {
      const parts: Uint8Array[] = [];
      for await (const part of rows(noRemarks())) parts.push(part);
      const text = Buffer.concat(parts).toString();
      const cells: string[][] = parse(text, {
        delimiter: "\t",
        record_delimiter: "\n",
        relax_column_count: true,
      });
      return { name, rows: cells.map(trimmed).filter((row) => row.length > 0) };
    }),
  );
}

/** A line a cell, sheets one after the other. */
export async function textOfBook(bytes: Uint8Array): Promise<string> {
  const sheets = await readBook(bytes);
  return sheets.map(({ rows }) => rows.map((row) => `${row.join("\t")}\n`).join("")).join("\n");
}

function trimmed(row: readonly string[]): readonly string[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== "") + 1);
}
