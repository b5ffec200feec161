import type { BlankRun, CellBatch } from "../model/batch.ts";

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

/** Where scanning stands: the rows of `bytes` before `limit` are read, whole rows only. */
export interface Cursor {
  /** One byte longer than `limit` at least: a line feed stands guard there. */
  bytes: Uint8Array;
  position: number;
  limit: number;
  /** Physical line of the next row, from 1. */
  line: number;
  /** Number of the next row, from 1. */
  row: number;
  /** Blank rows passed since the last row that was not. */
  blank: BlankRun | undefined;
}

export type MutableBatch = { -readonly [K in keyof Omit<CellBatch, "blankRuns">]: CellBatch[K] } & {
  blankRuns: BlankRun[];
};

/** Why scanning stopped. A quote out of place ends the file: what follows it cannot be told into cells. */
export type ScanEnd = "batch-full" | "out-of-bytes" | "open-quote" | "stray-quote";

/**
 * Cuts rows into cells, as RFC 4180 says: a cell that begins with a quote ends with one, a doubled quote
 * stands for itself, and a line feed (after a carriage return or not) ends the row. Fills the batch from
 * its start. A row that `limit` cuts is left for the next call.
 */
export function scanRows(cursor: Cursor, delimiter: number, batch: MutableBatch): ScanEnd {
  const { bytes, limit } = cursor;
  const { width, starts, ends } = batch;
  const capacity = batch.cells.length;
  const top = Math.max(delimiter, QUOTE);
  bytes[limit] = LINE_FEED;
  batch.bytes = bytes;
  batch.rows = 0;
  batch.blankRuns = [];
  while (batch.rows < capacity) {
    const base = batch.rows * width;
    let position = cursor.position;
    let lines = 1;
    let cell = 0;
    let blank = true;
    for (;;) {
      let start = position;
      let end: number;
      let byte = bytes[position] as number;
      if (byte === QUOTE) {
        start += 1;
        position += 1;
        let doubled = false;
        for (;;) {
          byte = bytes[position] as number;
          if (byte === QUOTE) {
            if (position + 1 >= limit || bytes[position + 1] !== QUOTE) break;
            doubled = true;
            position += 1;
          } else if (byte === LINE_FEED) {
            if (position >= limit) return "open-quote";
            lines += 1;
          }
          position += 1;
        }
        end = doubled ? ~position : position;
        position += 1;
        if (bytes[position] === RETURN && bytes[position + 1] === LINE_FEED) position += 1;
        byte = bytes[position] as number;
        if (byte !== delimiter && byte !== LINE_FEED) return "stray-quote";
      } else {
        while (byte > top || (byte !== delimiter && byte !== LINE_FEED && byte !== QUOTE)) {
          position += 1;
          byte = bytes[position] as number;
        }
        if (byte === QUOTE) return "stray-quote";
        const returned = byte === LINE_FEED && position > start && bytes[position - 1] === RETURN;
        end = returned ? position - 1 : position;
      }
      if (end !== start) blank = false;
      if (cell < width) {
        starts[base + cell] = start;
        ends[base + cell] = end;
      }
      cell += 1;
      if (byte === LINE_FEED) break;
      position += 1;
    }
    if (position >= limit) return "out-of-bytes";
    if (blank && cell === 1) passBlank(cursor);
    else keepRow(cursor, batch, cell);
    cursor.position = position + 1;
    cursor.line += lines;
    cursor.row += 1;
  }
  return "batch-full";
}

function passBlank(cursor: Cursor): void {
  const { row, line, blank } = cursor;
  cursor.blank = blank === undefined ? { row, line, rows: 1 } : { ...blank, rows: blank.rows + 1 };
}

function keepRow(cursor: Cursor, batch: MutableBatch, cells: number): void {
  if (cursor.blank !== undefined) batch.blankRuns.push(cursor.blank);
  cursor.blank = undefined;
  const base = batch.rows * batch.width;
  for (let lacking = cells; lacking < batch.width; lacking++) {
    batch.starts[base + lacking] = 0;
    batch.ends[base + lacking] = 0;
  }
  batch.cells[batch.rows] = cells;
  batch.rowNumbers[batch.rows] = cursor.row;
  batch.lineNumbers[batch.rows] = cursor.line;
  batch.rows += 1;
}
