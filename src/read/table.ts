import { TextDecoder } from "node:util";
import { CsvError, parse } from "csv-parse/sync";
import type { BlankRun } from "../model/batch.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { Dialect, TextEncodingName } from "../model/source.ts";
import { cannotRead } from "./cannot-read.ts";
import { declaredDelimiter, delimiterOf } from "./dialect.ts";
import { decode } from "./encoding.ts";

/** A small delimited file, whole: every cell as text, judged by nobody yet. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** Blank rows between others. */
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

/** Reads a table whole. A problem where not even its header can be read. */
export async function readTable(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  dialect: Dialect,
): Promise<Table | Problem> {
  const read = await readText(chunks, file, dialect.encoding);
  if ("kind" in read) return read;
  const { encoding } = read;
  const firstLine = read.text.slice(0, read.text.indexOf("\n") + 1 || undefined);
  const declared = declaredDelimiter(firstLine);
  const skipped = declared === undefined ? 0 : firstLine.length;
  const body = read.text.slice(skipped);
  const delimiter = dialect.delimiter ?? declared ?? delimiterOf(firstRow(body));
  const { rows, fault } = cut(body, delimiter, file, skipped > 0 ? 2 : 1);
  const [header, ...data] = rows.filter(({ cells }) => !isBlank(cells));
  if (header === undefined) return read.fault ?? fault ?? problem("empty-file", { in: "export", file }, {});
  return {
    header: header.cells,
    rows: data,
    blankRuns: blankRuns(rows),
    encoding,
    delimiter,
    fault: read.fault ?? fault,
  };
}

async function readText(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  wanted: TextEncodingName | undefined,
): Promise<{ text: string; encoding: TextEncodingName; fault: Problem | undefined } | Problem> {
  const parts: Uint8Array[] = [];
  let encoding: TextEncodingName = wanted ?? "utf-8";
  let fault: Problem | undefined;
  let length = 0;
  try {
    for await (const piece of decode(chunks, wanted)) {
      encoding = piece.encoding;
      if (piece.kind === "bad") {
        const value = `0x${piece.value.toString(16).toUpperCase().padStart(2, "0")}`;
        const row = Buffer.concat(parts).toString("latin1").split("\n").length;
        fault = problem("encoding", { in: "file", file, row, byte: piece.byte }, { encoding, value });
      } else {
        parts.push(Uint8Array.from(piece.bytes));
        length += piece.bytes.length;
      }
      if (length > LARGEST) return problem("file-too-large", { in: "file", file }, { limit: LARGEST });
    }
  } catch (error) {
    return cannotRead(error, file);
  }
  const decoder = new TextDecoder(encoding === "windows-1251" ? encoding : "utf-8", { ignoreBOM: true });
  const text = decoder.decode(Buffer.concat(parts));
  const zero = text.indexOf("\0");
  if (zero < 0) return { text, encoding, fault };
  const row = text.slice(0, zero).split("\n").length;
  return {
    text: text.slice(0, zero),
    encoding,
    fault: problem("nul-byte", { in: "export", file, row, line: row }, {}),
  };
}

/** csv-parse cuts the text; what it refuses ends the rows. */
function cut(
  body: string,
  delimiter: string,
  file: string,
  firstLine: number,
): { rows: TableRow[]; fault: Problem | undefined } {
  const rows: TableRow[] = [];
  let line = firstLine;
  try {
    parse(body.endsWith("\n") || body === "" ? body : `${body}\n`, {
      delimiter,
      record_delimiter: ["\r\n", "\n"],
      relax_column_count: true,
      max_record_size: 1 << 24,
      on_record(record: string[], { lines }) {
        rows.push({ cells: record, row: rows.length + 1, line });
        line = lines + firstLine;
        return null;
      },
    });
    return { rows, fault: undefined };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows, fault: faultOf(error, { in: "export", file, row: rows.length + 1, line }) };
  }
}

function faultOf(error: CsvError, at: { in: "export"; file: string; row: number; line: number }): Problem {
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return problem("unclosed-quote", at, {});
    case "INVALID_OPENING_QUOTE":
    case "CSV_INVALID_CLOSING_QUOTE":
      return problem("stray-quote", at, {});
    case "CSV_MAX_RECORD_SIZE":
      return problem("row-too-long", at, { limit: 1 << 24 });
    default:
      throw error;
  }
}

function isBlank(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0] === "";
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

/** The first line that is not empty, to the line feed that no quotes hold. */
function firstRow(body: string): string {
  let quoted = false;
  for (let at = 0; at < body.length; at++) {
    if (body[at] === '"') quoted = !quoted;
    if (body[at] === "\n" && !quoted) return body.slice(0, at);
  }
  return body;
}
