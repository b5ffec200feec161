import { CsvError, parse } from "csv-parse/sync";
import type { TableLimits } from "../model/limits.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { BlankRun } from "../model/source.ts";
import { type Excess, withoutBlankRows } from "./blank-rows.ts";
import { cellsWithStrayQuote } from "./stray-quote.ts";

export interface TableRow {
  readonly cells: readonly string[];
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  /** Physical line on which the row begins, from 1. */
  readonly line: number;
  /** Text stands behind a closing quote, so that no cell is certain. */
  readonly strayQuote?: true;
}

/** The rows of a text that are not blank, and the blank ones between them. */
export interface CutRows {
  readonly rows: readonly TableRow[];
  readonly blankRuns: readonly BlankRun[];
  /** Why the rows end early. */
  readonly fault: Problem | undefined;
}

/** A fault that belongs to the row it cuts. */
export type Fault = (row: number, line: number) => Problem;

/** csv-parse cuts the text; what it refuses ends the rows. The row in which the text itself ends early is none. */
export function cutRows(
  body: string,
  delimiter: string,
  file: string,
  firstLine: number,
  early: Fault | undefined,
  limits: TableLimits,
): CutRows | Excess {
  const isWhole = body === "" || body.endsWith("\n");
  const isCut = early !== undefined && !isWhole;
  const compact = withoutBlankRows(
    Buffer.from(isWhole || isCut ? body : `${body}\n`),
    delimiter.charCodeAt(0),
    limits,
  );
  if ("of" in compact) return compact;
  const { blanks } = compact;
  const bytes = isCut ? Buffer.concat([compact.bytes, Buffer.from("\n")]) : compact.bytes;
  const rows: TableRow[] = [];
  const blankRuns: BlankRun[] = [];
  let next = { row: 1, line: firstLine };
  let last = next;
  let open: BlankRun | undefined;
  let start = 0;
  let passed = 0;
  const pass = (blankRows: number) => {
    open = { ...(open ?? { ...next, rows: 0 }), rows: (open?.rows ?? 0) + blankRows };
    next = { row: next.row + blankRows, line: next.line + blankRows };
  };
  /** The blank rows that stood before the next row. */
  const passBlanks = () => {
    for (let run = blanks[passed]; run !== undefined && run.offset <= start; run = blanks[passed]) {
      pass(run.rows);
      passed += 1;
    }
  };
  try {
    parse(bytes, {
      delimiter,
      // Where there is only one that can end a row, csv-parse need not look for the other at every character.
      record_delimiter: bytes.includes("\r\n") ? ["\r\n", "\n"] : "\n",
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: limits.rowBytes,
      on_record(record: string[], { bytes: end }) {
        passBlanks();
        last = next;
        if (isBlank(record)) pass(1);
        else {
          if (open !== undefined && rows.length > 0) blankRuns.push(open);
          open = undefined;
          rows.push({ ...cellsOf(record, bytes.subarray(start, end), delimiter), ...next });
          // The `lines` of csv-parse count a carriage return inside a cell as well.
          next = { row: next.row + 1, line: next.line + lineFeeds(bytes.subarray(start, end)) };
        }
        start = end;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    passBlanks();
    const isOpen = error.code === "CSV_QUOTE_NOT_CLOSED" && early !== undefined;
    const fault = isOpen
      ? early(next.row, next.line)
      : faultOf(error, { in: "export", file, ...next }, limits);
    return { rows, blankRuns, fault };
  }
  passBlanks();
  if (early === undefined) return { rows, blankRuns, fault: undefined };
  if (!isCut) return { rows, blankRuns, fault: early(next.row, next.line) };
  return {
    rows: rows.filter(({ row }) => row < last.row),
    blankRuns: blankRuns.filter(({ row, rows }) => row + rows < last.row),
    fault: early(last.row, last.line),
  };
}

/** Spreadsheets write a row of nothing but delimiters for each row that was once in use. */
function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === "");
}

/** Only a cell that begins with a quote, as csv-parse reads it, may be one with text behind its closing quote. */
function cellsOf(
  record: readonly string[],
  bytes: Uint8Array,
  delimiter: string,
): Pick<TableRow, "cells" | "strayQuote"> {
  if (!record.some((cell) => cell.startsWith('"'))) return { cells: record };
  const row = Buffer.from(bytes)
    .toString()
    .replace(/\r?\n$/, "");
  const cells = cellsWithStrayQuote(row, delimiter);
  return cells === undefined ? { cells: record } : { cells, strayQuote: true };
}

function lineFeeds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}

function faultOf(
  error: CsvError,
  at: { in: "export"; file: string; row: number; line: number },
  { rowBytes }: TableLimits,
): Problem {
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return problem("unclosed-quote", at, {});
    case "CSV_MAX_RECORD_SIZE":
      return problem("row-too-long", at, { limit: rowBytes });
    default:
      throw error;
  }
}
