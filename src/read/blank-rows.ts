import type { TableLimits } from "../model/limits.ts";

const LINE_FEED = 10;
const RETURN = 13;
const QUOTE = 34;

/** Blank rows one after another. */
export interface Blanks {
  /** Where they stood, in the text without them. */
  readonly offset: number;
  readonly rows: number;
}

/** What a table has more of than it may. */
export interface Excess {
  readonly of: "rows" | "columns" | "cells";
  /** Where the limit is passed; the first row of the text is 1. */
  readonly row: number;
}

/**
 * Takes out, in place, the rows that hold nothing but delimiters: an export may have millions. What
 * stands behind the last line feed stays. A quote opens a cell only where the cell begins with it.
 */
export function withoutBlankRows(
  bytes: Buffer,
  delimiter: number,
  limits: Pick<TableLimits, "rows" | "columns" | "cells">,
): { readonly bytes: Buffer; readonly blanks: readonly Blanks[] } | Excess {
  const blanks: { offset: number; rows: number }[] = [];
  let end = 0;
  let start = 0;
  let rows = 0;
  let blankRows = 0;
  let cells = 0;
  let columns = 1;
  let isBlank = true;
  let isQuoted = false;
  let cell = 0;
  const keep = (to: number) => {
    if (end < start) bytes.copyWithin(end, start, to);
    end += to - start;
  };
  const excess = (of: Excess["of"]): Excess => ({ of, row: rows + blankRows + 1 });
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      if (isQuoted && bytes[at + 1] === QUOTE) at += 1;
      else isQuoted = !isQuoted && at === cell;
      isBlank = false;
    } else if (isQuoted) continue;
    else if (byte === delimiter) {
      columns += 1;
      cell = at + 1;
    } else if (byte === LINE_FEED) {
      const last = blanks.at(-1);
      if (!isBlank) {
        if (columns > limits.columns) return excess("columns");
        if (rows > limits.rows) return excess("rows");
        cells += columns;
        if (cells > limits.cells) return excess("cells");
        keep(at + 1);
        rows += 1;
      } else {
        blankRows += 1;
        if (last?.offset === end) last.rows += 1;
        else blanks.push({ offset: end, rows: 1 });
      }
      start = at + 1;
      cell = start;
      columns = 1;
      isBlank = true;
    } else if (byte !== RETURN || bytes[at + 1] !== LINE_FEED) isBlank = false;
  }
  keep(bytes.length);
  return { bytes: bytes.subarray(0, end), blanks };
}
