import type { ColumnId } from "../../model/brand.ts";
import type { BlankRun, TextEncodingName } from "../../model/source.ts";
import type { Address, Bytes, Integers } from "./kernels/address.ts";
import type { Vector } from "./vector.ts";

/** Rows handled together: enough to make a loop worth its start, few enough to stay in the cache. */
export const batchRows = 2048;

/** Consecutive rows of an export, still bytes. Valid until the next batch is asked for. */
export interface CellBatch {
  readonly rows: number;
  /** Cells kept a row: the width of the header. */
  readonly width: number;
  /** Bytes in which the delimiters, quotes, digits and line feeds are ASCII. */
  readonly bytes: Bytes;
  readonly encoding: TextEncodingName;
  /** The text of one cell; empty where the row lacks it. */
  readonly text: (row: number, cell: number) => string;
  /** Cell c of row r is at `r * width + c`; a cell that its row lacks begins and ends at 0. */
  readonly starts: Integers;
  /** Where the cell ends; `~end` where it holds doubled quotes. */
  readonly ends: Integers;
  /** Cells that each row really has; `~cells` where text stands behind a closing quote, so that none of them is certain. */
  readonly cells: Integers;
  /** As a spreadsheet counts. */
  readonly rowNumbers: Integers;
  /** Physical line on which the row begins. */
  readonly lineNumbers: Integers;
  /** Blank rows met among these: the first of each run of them. Those at the end of the file do not count. */
  readonly blankRuns: readonly BlankRun[];
  /** The record that describes all of this to the kernels. */
  readonly record: Address<Integers>;
}

/** How many cells a row really has. */
export function cellsOf({ cells }: Pick<CellBatch, "cells">, row: number): number {
  const count = cells[row] as number;
  return count < 0 ? ~count : count;
}

export function hasStrayQuote({ cells }: Pick<CellBatch, "cells">, row: number): boolean {
  return (cells[row] as number) < 0;
}

/** The same rows, checked: exact numbers by column. */
export interface ColumnBatch {
  readonly rows: number;
  /** Each row's region, as a position in the region export; one past the last for a row that is left out. */
  readonly regions: Integers;
  readonly column: (id: ColumnId) => Vector;
}
