import { limits } from "../../model/limits.ts";
import { BookError, damaged } from "./book-error.ts";

/** The sign that parts the cells of a book's rows once they are text: Russian names hold commas. */
export const bookDelimiter = "\t";

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const QUOTE = 34;
const CHUNK = 1 << 18;

/**
 * Rows as delimited UTF-8. Empty cells at the end of a row are not written, and a row of nothing is a blank
 * line, so that rows keep their numbers.
 */
export interface RowWriter {
  /** Goes to a cell, rows and columns from 1, each behind the last one; what is written next is in it. */
  readonly goTo: (row: number, column: number) => void;
  /** Bytes that need no quotes, or have them already. */
  readonly bytes: (bytes: Uint8Array, start: number, end: number) => void;
  readonly text: (text: string) => void;
  readonly isFull: () => boolean;
  /** What was written since the last time. */
  readonly take: () => Uint8Array;
  /** Ends the last row. */
  readonly end: () => void;
}

export function rowWriter(): RowWriter {
  let out = Buffer.allocUnsafe(CHUNK * 2);
  let length = 0;
  let taken = 0;
  let row = 1;
  let column = 1;
  let isEmpty = true;
  const reserve = (more: number) => {
    if (length + more <= out.length) return;
    const wider = Buffer.allocUnsafe((length + more) * 2);
    out.copy(wider, 0, 0, length);
    out = wider;
  };
  return {
    goTo(nextRow, nextColumn) {
      const isNewRow = nextRow > row;
      if (
        nextRow < row ||
        (!isNewRow && nextColumn < column) ||
        (!isNewRow && !isEmpty && nextColumn === column)
      )
        throw damaged("cells out of order");
      if (nextRow > limits.book.rows || nextColumn > limits.book.columns)
        throw damaged("cells out of the sheet");
      reserve(nextRow - row + nextColumn);
      while (row < nextRow) {
        out[length++] = LINE_FEED;
        row += 1;
        column = 1;
      }
      while (column < nextColumn) {
        out[length++] = TAB;
        column += 1;
      }
      isEmpty = false;
    },
    bytes(bytes, start, end) {
      reserve(end - start);
      for (let at = start; at < end; at++) out[length++] = bytes[at] as number;
    },
    text(text) {
      const quoted = quotedText(text);
      const most = quoted.length * 3;
      reserve(most);
      length += out.write(quoted, length);
    },
    isFull: () => length >= CHUNK,
    take() {
      taken += length;
      if (taken > limits.book.partBytes) throw new BookError("too-large");
      const chunk = out.subarray(0, length);
      out = Buffer.allocUnsafe(CHUNK * 2);
      length = 0;
      return chunk;
    },
    end() {
      reserve(1);
      if (!isEmpty) out[length++] = LINE_FEED;
    },
  };
}

const SPECIAL = /[\t\n\r"]/;

/** The text as a delimited file holds it. */
export function quotedText(text: string): string {
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Whether bytes can stand in a row as they are. */
export function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === TAB || byte === LINE_FEED || byte === RETURN || byte === QUOTE) return false;
  }
  return true;
}
