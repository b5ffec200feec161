import { CsvError, parse } from "csv-parse/sync";
import { type Problem, problem } from "../model/problem.ts";
import type { BlankRun, Dialect, TextEncodingName } from "../model/source.ts";
import { cannotRead } from "./cannot-read.ts";
import { decodeText } from "./decode.ts";
import { declaredDelimiter, delimiterOf, firstRowEnd } from "./dialect.ts";
import { decode } from "./encoding.ts";

/** A small delimited file, whole: every cell as text, judged by nobody yet. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** Blank rows between others, the header among those. */
  readonly blankRuns: readonly BlankRun[];
  readonly encoding: TextEncodingName;
  readonly delimiter: string;
  /** Why the rows end early. */
  readonly fault: Problem | undefined;
}

export interface TableRow {
  readonly cells: readonly string[];
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  /** Physical line on which the row begins, from 1. */
  readonly line: number;
}

/** Larger files are folded by their bytes; a table that is kept whole has no use for more. */
const LARGEST = 1 << 26;

/** A longer row is a quote that nobody closed. */
const LONGEST_ROW = 1 << 24;

/** Reads a table whole. A problem where not even its header can be read. */
export async function readTable(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  dialect: Dialect,
): Promise<Table | Problem> {
  const read = await readText(chunks, file, dialect.encoding);
  if ("kind" in read) return read;
  const { encoding, text } = read;
  const declared = declaredDelimiter(firstRow(text));
  const body = declared === undefined ? text : text.slice(firstRow(text).length);
  const delimiter = dialect.delimiter ?? declared ?? delimiterOf(firstRow(body));
  const { rows, fault } = cut(body, delimiter, file, declared === undefined ? 1 : 2, read.fault);
  const first = rows.findIndex(({ cells }) => !isBlank(cells));
  const [header, ...others] = first < 0 ? [] : rows.slice(first);
  if (header === undefined) return fault ?? problem("empty-file", { in: "export", file }, {});
  return {
    header: header.cells,
    rows: others.filter(({ cells }) => !isBlank(cells)),
    blankRuns: blankRuns(others),
    encoding,
    delimiter,
    fault,
  };
}

/** A fault that belongs to the row it cuts. */
type Fault = (row: number, line: number) => Problem;

async function readText(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  wanted: TextEncodingName | undefined,
): Promise<{ text: string; encoding: TextEncodingName; fault: Fault | undefined } | Problem> {
  const parts: Uint8Array[] = [];
  let encoding: TextEncodingName = wanted ?? "utf-8";
  let fault: Fault | undefined;
  let length = 0;
  try {
    for await (const piece of decode(chunks, wanted)) {
      encoding = piece.encoding;
      if (piece.kind === "bad") {
        const value = `0x${piece.value.toString(16).toUpperCase().padStart(2, "0")}`;
        const { byte } = piece;
        fault = (row) => problem("encoding", { in: "file", file, row, byte }, { encoding, value });
      } else {
        parts.push(Uint8Array.from(piece.bytes));
        length += piece.bytes.length;
      }
      if (length > LARGEST) return problem("file-too-large", { in: "file", file }, { limit: LARGEST });
    }
  } catch (error) {
    return cannotRead(error, file);
  }
  const text = decodeText(Buffer.concat(parts), encoding);
  const zero = text.indexOf("\0");
  if (zero < 0) return { text, encoding, fault };
  const nulByte: Fault = (row) => problem("nul-byte", { in: "file", file, row }, {});
  return { text: text.slice(0, zero), encoding, fault: nulByte };
}

/** csv-parse cuts the text; what it refuses ends the rows. The row in which the text itself ends early is none. */
function cut(
  body: string,
  delimiter: string,
  file: string,
  firstLine: number,
  early: Fault | undefined,
): { rows: readonly TableRow[]; fault: Problem | undefined } {
  const rows: TableRow[] = [];
  const isWhole = body === "" || body.endsWith("\n");
  const bytes = Buffer.from(isWhole ? body : `${body}\n`);
  let line = firstLine;
  let start = 0;
  try {
    parse(bytes, {
      delimiter,
      // Where there is only one that can end a row, csv-parse need not look for the other at every character.
      record_delimiter: bytes.includes("\r\n") ? ["\r\n", "\n"] : "\n",
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
      on_record(record: string[], { bytes: end }) {
        rows.push({ cells: record, row: rows.length + 1, line });
        // The `lines` of csv-parse count a carriage return inside a cell as well.
        line += lineFeeds(bytes.subarray(start, end));
        start = end;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const at = { in: "export", file, row: rows.length + 1, line } as const;
    const isCut = error.code === "CSV_QUOTE_NOT_CLOSED" && early !== undefined;
    return { rows, fault: isCut ? early(at.row, line) : faultOf(error, at) };
  }
  if (early === undefined) return { rows, fault: undefined };
  const last = isWhole ? undefined : rows.pop();
  return { rows, fault: early(last?.row ?? rows.length + 1, last?.line ?? line) };
}

function lineFeeds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}

function faultOf(error: CsvError, at: { in: "export"; file: string; row: number; line: number }): Problem {
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return problem("unclosed-quote", at, {});
    case "INVALID_OPENING_QUOTE":
    case "CSV_INVALID_CLOSING_QUOTE":
      return problem("stray-quote", at, {});
    case "CSV_MAX_RECORD_SIZE":
      return problem("row-too-long", at, { limit: LONGEST_ROW });
    default:
      throw error;
  }
}

/** Spreadsheets write a row of nothing but delimiters for each row that was once in use. */
function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === "");
}

/** Those after the last row that is not blank do not count. */
function blankRuns(rows: readonly TableRow[]): BlankRun[] {
  const runs: BlankRun[] = [];
  let open: BlankRun | undefined;
  for (const { cells, row, line } of rows) {
    if (isBlank(cells)) {
      open = open === undefined ? { row, line, rows: 1 } : { ...open, rows: open.rows + 1 };
      continue;
    }
    if (open !== undefined) runs.push(open);
    open = undefined;
  }
  return runs;
}

function firstRow(text: string): string {
  const end = firstRowEnd(text);
  return end < 0 ? text : text.slice(0, end);
}
