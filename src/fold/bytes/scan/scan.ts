import type { BlankRun, TextEncodingName } from "../../../model/source.ts";
import type { CellBatch } from "../batch.ts";
import { addressOf, type Bytes, type Integers } from "../kernels/address.ts";
import type { Arena } from "../kernels/arena.ts";
import type { Kernels } from "../kernels/kernels.ts";
import { batchRecord, readRecord, scanEnds, scanRecord, writeRecord } from "../kernels/layout.ts";
import { cellText } from "./cell-text.ts";

const LINE_FEED = 10;

/** Where scanning stands: the rows of `bytes` before `limit` are read, whole rows only. */
export interface Cursor {
  /** Longer than `limit` by the margin of a scan at least: a line feed is written there, at which every scan stops. */
  bytes: Bytes;
  position: number;
  limit: number;
  /** Physical line of the next row, from 1. */
  line: number;
  /** Number of the next row, from 1. */
  row: number;
  /** Blank rows passed since the last row that was not. */
  blank: BlankRun | undefined;
}

/** A batch to be filled again and again. */
export interface ScannedBatch extends CellBatch {
  rows: number;
  bytes: Bytes;
  encoding: TextEncodingName;
  blankRuns: BlankRun[];
  readonly kernels: Kernels;
  readonly records: { readonly batch: Integers; readonly scan: Integers };
}

/** Why scanning stopped. A quote out of place ends the file: what follows it cannot be told into cells. */
export type ScanEnd = Exclude<(typeof scanEnds)[number], "blank-rows">;

export function emptyBatch(rows: number, width: number, arena: Arena): ScannedBatch {
  const records = {
    batch: arena.integers(batchRecord.length),
    scan: arena.integers(scanRecord.length),
  };
  const batch: ScannedBatch = {
    rows: 0,
    width,
    bytes: arena.bytes(0),
    encoding: "utf-8",
    text: (row, cell) => cellText(batch, row, cell),
    starts: arena.integers(rows * width),
    ends: arena.integers(rows * width),
    cells: arena.integers(rows),
    rowNumbers: arena.integers(rows),
    lineNumbers: arena.integers(rows),
    blankRuns: [],
    record: addressOf(records.batch),
    kernels: arena.kernels,
    records,
  };
  return batch;
}

/**
 * Cuts rows into cells, as RFC 4180 says: a cell that begins with a quote ends with one, a doubled quote
 * stands for itself, and a line feed (after a carriage return or not) ends the row. A row without a cell
 * that holds something is blank. Fills the batch from its start; a row that `limit` cuts is left for the
 * next call.
 */
export function scanRows(
  cursor: Cursor,
  delimiter: number,
  batch: ScannedBatch,
  encoding: TextEncodingName,
): ScanEnd {
  const { bytes, limit } = cursor;
  bytes[limit] = LINE_FEED;
  batch.rows = 0;
  batch.blankRuns = [];
  const end = scanOn(cursor, delimiter, batch);
  batch.bytes = bytes;
  batch.encoding = encoding;
  writeRecord(batch.records.batch, batchRecord, {
    ...{
      bytes: addressOf(bytes),
      starts: addressOf(batch.starts),
      ends: addressOf(batch.ends),
      cells: addressOf(batch.cells),
    },
    ...{ width: batch.width, rows: batch.rows, oneByte: encoding === "windows-1251" ? 1 : 0 },
  });
  return end;
}

/** Until something else than blank rows stops it. */
function scanOn(cursor: Cursor, delimiter: number, batch: ScannedBatch): ScanEnd {
  for (;;) {
    const before = batch.rows;
    const { end, blanks } = scanFurther(cursor, delimiter, batch);
    if (cursor.blank !== undefined && batch.rows > before) {
      batch.blankRuns.push(cursor.blank);
      cursor.blank = undefined;
    }
    if (blanks > 0) {
      const { row, line, blank = { row: row - blanks, line: line - blanks, rows: 0 } } = cursor;
      cursor.blank = { ...blank, rows: blank.rows + blanks };
    }
    if (end !== "blank-rows") return end;
  }
}

function scanFurther(
  cursor: Cursor,
  delimiter: number,
  batch: ScannedBatch,
): { readonly end: (typeof scanEnds)[number]; readonly blanks: number } {
  const { bytes, position, limit, row, line } = cursor;
  const record = batch.records.scan;
  writeRecord(record, scanRecord, {
    ...{ bytes: addressOf(bytes), limit, delimiter, position, row, line },
    ...{ rows: batch.rows, capacity: batch.cells.length, width: batch.width },
    ...{ starts: addressOf(batch.starts), ends: addressOf(batch.ends), cells: addressOf(batch.cells) },
    ...{ rowNumbers: addressOf(batch.rowNumbers), lineNumbers: addressOf(batch.lineNumbers), blanks: 0 },
  });
  const end = batch.kernels.scanRows(addressOf(record));
  const reached = readRecord(record, scanRecord);
  cursor.position = reached.position;
  cursor.row = reached.row;
  cursor.line = reached.line;
  batch.rows = reached.rows;
  const reason = scanEnds[end];
  if (reason === undefined) throw new Error(`a scan ended with ${end}`);
  return { end: reason, blanks: reached.blanks };
}
