import type { Hash } from "node:crypto";
import { limits } from "../model/limits.ts";
import type { Problem } from "../model/problem.ts";
import { type Dialect, type Source, SourceError } from "../model/source.ts";
import { noRemarks } from "./book/book.ts";
import { bookKind, signatureBytes } from "./book/book-kind.ts";
import type { WantedTable } from "./book/chosen-sheet.ts";
import { bookDelimiter } from "./book/rows.ts";
import { bookRemarks } from "./book-remarks.ts";
import { atLeast, startingWith, unpacked } from "./bytes.ts";
import { cannotRead } from "./cannot-read.ts";
import { onSheet } from "./on-sheet.ts";

/** A file of delimited text, or a sheet of a book as such text. */
export interface OpenTable {
  /** Throws what its source throws, or a BookError. */
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly dialect: Dialect;
  readonly book: OpenSheet | undefined;
  /** A problem of the table at its place: of a book, on the sheet. */
  readonly placed: (problem: Problem) => Problem;
  /** Warnings of what is read otherwise than it looks; complete once the chunks are read. */
  readonly remarks: () => readonly Problem[];
  /** Is told of a row that does not count, once it was read: nothing is remarked of its formulas. */
  readonly leaveOut: (row: number) => void;
}

export interface OpenSheet {
  readonly format: "xlsx" | "ods";
  readonly sheet: string;
  /** The other sheets of the book that are not hidden. */
  readonly others: readonly string[];
}

/** Opens a file: a book is known by its first bytes, whatever it is called. The hash sees the file's own bytes. */
export async function openTable(
  source: Source,
  dialect: Dialect,
  wanted: WantedTable,
  hash?: Hash,
): Promise<OpenTable | Problem> {
  const file = source.name;
  try {
    const chunks = unpacked(source, hash);
    const head = await atLeast(signatureBytes, chunks);
    const rest = startingWith(head, chunks);
    if (bookKind(head) === undefined) {
      return {
        ...{ chunks: rest, dialect, book: undefined },
        placed: (problem) => problem,
        remarks: () => [],
        leaveOut: () => undefined,
      };
    }
    const [{ openBook }, { chosenSheet }] = await Promise.all([
      import("./book/open-book.ts"),
      import("./book/chosen-sheet.ts"),
    ]);
    const book = await openBook(await whole(rest));
    const chosen = await chosenSheet(book.sheets, dialect.sheet, wanted, file);
    if ("kind" in chosen) return chosen;
    const remarks = noRemarks();
    return {
      chunks: chosen.rows(remarks),
      dialect: { ...dialect, encoding: "utf-8", delimiter: bookDelimiter, isBook: true },
      book: {
        format: book.format,
        sheet: chosen.name,
        others: book.sheets.filter((sheet) => sheet !== chosen && !sheet.isHidden).map(({ name }) => name),
      },
      placed: (problem) => onSheet(problem, chosen.name),
      remarks: () => bookRemarks(remarks, file),
      leaveOut: (row) => remarks.formulas.delete(row),
    };
  } catch (error) {
    return cannotRead(error, file);
  }
}

/** What an input says of the book that it is. */
export function inputOfBook({ format, sheet, others }: OpenSheet) {
  return { encoding: format, delimiter: undefined, sheet, otherSheets: others } as const;
}

/** An archive has its directory at its end. */
async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > limits.book.bytes) throw new SourceError("too-large", limits.book.bytes);
    parts.push(Uint8Array.from(chunk));
  }
  return Buffer.concat(parts);
}
