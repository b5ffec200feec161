import type { Header } from "../../check/header.ts";
import {
  type CellsOfRow,
  type LeftOutRows,
  leftOutReasons,
  leftOutRows,
  leftOutText,
} from "../../check/left-out.ts";
import { totalTest } from "../../check/totals.ts";
import type { LeftOutReason } from "../../model/problem.ts";
import type { FoldPlan } from "../plan.ts";
import { batchRows, type CellBatch, cellsOf, hasStrayQuote } from "./batch.ts";
import type { RegionFinder } from "./columns/region-column.ts";
import { addressOf } from "./kernels/address.ts";
import type { Arena } from "./kernels/arena.ts";
import type { RowPlace } from "./keys/keys.ts";

/** Finds the rows of a file that are none of its table, a batch at a time, and empties them and those that do not count. */
export interface LeftOut {
  /** Those that are found before the regions are read. */
  readonly find: (batch: CellBatch, isFirst: boolean) => void;
  /** Whether a row without a region, or without what the condition looks at, is such a row: then it is emptied. */
  readonly leaveOut: (batch: CellBatch, row: number) => boolean;
  /** Empties a row that the methodology does not count, and says by which condition. */
  readonly drop: (batch: CellBatch, row: number, condition: string) => void;
  /** Empties a row that a later one of its key replaces. */
  readonly replace: (batch: CellBatch, row: number, by: RowPlace) => void;
  /** Whether a row of the batch was emptied. */
  readonly has: (row: number) => boolean;
  /** Of all batches. */
  readonly rows: LeftOutRows;
}

/** No text of a total takes more bytes. */
const LONGEST = 200;

export function leftOut(
  file: string,
  header: readonly string[],
  columns: Header,
  { key, name, region, totals }: Pick<FoldPlan, "key" | "name" | "region" | "totals">,
  regions: RegionFinder,
  arena: Arena,
  tellLeftOut?: (row: number) => void,
): LeftOut {
  const isWord = totalTest(totals);
  const isTotal = (text: string) => isWord(text) || (totals !== "keep" && regions.isTotal(text));
  const indexOf = new Map([...columns].map(([{ id }, index]) => [id, index]));
  const regionAt = indexOf.get(region) ?? 0;
  /** What names a region may be a region's total; what names a row is one by its words alone. */
  const keysAt = key.map((id) => indexOf.get(id) ?? 0);
  const naming = [...new Set([...keysAt, 0])];
  const nameAt = name === undefined ? undefined : indexOf.get(name);
  const title = nameAt === undefined ? undefined : { index: nameAt, without: [...keysAt, regionAt] };
  const reasonOf = leftOutReasons({ header, columns, naming, isTotal: isWord, title });
  const rows = leftOutRows(file, tellLeftOut);
  const emptied = new Uint8Array(batchRows);
  const telling = arena.bytes(256);
  telling.set(tellingBytes(typeof totals === "string" ? [] : (totals ?? [])));
  const listed = arena.integers(batchRows);

  const leaveOut = (batch: CellBatch, row: number, isFirst: boolean): boolean => {
    if (emptied[row] === 1 || hasStrayQuote(batch, row)) return emptied[row] === 1;
    const count = Math.min(cellsOf(batch, row), batch.width);
    const content: CellsOfRow = { count, cell: (index) => batch.text(row, index) };
    const ofRegion = regionAt < count && isTotal(content.cell(regionAt));
    const reason = ofRegion ? "total" : reasonOf(content, isFirst);
    if (reason === undefined) return false;
    const texts = [regionAt, ...naming, ...(nameAt === undefined ? [] : [nameAt])].map((index) =>
      index < count ? content.cell(index).trim() : "",
    );
    drop(batch, row, reason, leftOutText(reason, content, texts.find(isTotal), columns));
    return true;
  };
  const drop = (batch: CellBatch, row: number, reason: LeftOutReason, text: string): void => {
    const at = { row: batch.rowNumbers[row] as number, line: batch.lineNumbers[row] as number };
    rows.add(reason, at, text);
    empty(batch, row);
    emptied[row] = 1;
  };

  return {
    find(batch, isFirst) {
      emptied.fill(0);
      if (isFirst && batch.rows > 0) leaveOut(batch, 0, true);
      for (const index of totals === "keep" ? [] : naming) {
        const count = arena.kernels.findLacking(
          batch.record,
          index,
          addressOf(telling),
          LONGEST,
          0,
          addressOf(listed),
        );
        for (const row of listed.subarray(0, count)) {
          if (index < cellsOf(batch, row) && isWord(batch.text(row, index))) leaveOut(batch, row, false);
        }
      }
      const count = arena.kernels.findRagged(batch.record, addressOf(listed));
      for (const row of listed.slice(0, count)) leaveOut(batch, row, false);
    },
    leaveOut: (batch, row) => leaveOut(batch, row, false),
    drop: (batch, row, condition) => drop(batch, row, "where", condition),
    replace: (batch, row, by) => drop(batch, row, "replaced", `${by.file}:${by.row}`),
    has: (row) => emptied[row] === 1,
    rows,
  };
}

/** A row of as many empty cells as there are columns. */
function empty(batch: CellBatch, row: number): void {
  const from = row * batch.width;
  batch.starts.fill(0, from, from + batch.width);
  batch.ends.fill(0, from, from + batch.width);
  batch.cells[row] = batch.width;
}

/** Marks the ASCII bytes that begin no word of a total. */
function tellingBytes(declared: readonly string[]): Uint8Array {
  const telling = new Uint8Array(256).fill(1, 33, 127);
  for (const word of ["total", "grand total", "overall", "«", '"', ...declared]) {
    for (const first of [word.toLowerCase(), word.toUpperCase()]) {
      if (first.charCodeAt(0) < 128) telling[first.charCodeAt(0)] = 0;
    }
  }
  return telling;
}
