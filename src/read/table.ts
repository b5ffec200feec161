import { limits, type TableLimits } from "../model/limits.ts";
import { type Problem, problem } from "../model/problem.ts";
import type {
  BlankRun,
  Dialect,
  HeaderRows,
  HeaderSearch,
  OddLineEnds,
  TextEncodingName,
} from "../model/source.ts";
import { cannotRead } from "./cannot-read.ts";
import { cutRows, type Fault, type TableRow } from "./cut-rows.ts";
import { decodeText } from "./decode.ts";
import { declaredDelimiter, firstRowEnd } from "./dialect.ts";
import { decode } from "./encoding.ts";
import { notText } from "./not-text.ts";
import { firstRowIsHeader, headerEnd, topOf } from "./top.ts";

/** A small delimited file, whole: every cell as text, judged by nobody yet. */
export interface Table {
  readonly header: readonly string[];
  readonly headerRows: HeaderRows;
  readonly rows: readonly TableRow[];
  /** Blank rows between others, the header among those. */
  readonly blankRuns: readonly BlankRun[];
  readonly encoding: TextEncodingName;
  readonly lineEnds: OddLineEnds | undefined;
  readonly delimiter: string;
  readonly isBook?: boolean | undefined;
  /** Why the rows end early. */
  readonly fault: Problem | undefined;
}

/** Reads a table whole. A problem where not even its header can be read. */
export async function readTable(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  dialect: Dialect,
  search: HeaderSearch = firstRowIsHeader,
  most: TableLimits = limits.table,
): Promise<Table | Problem> {
  const read = await readText(chunks, file, dialect.encoding, most.bytes);
  if ("kind" in read) return read;
  const { encoding, lineEnds, text } = read;
  const declared = declaredDelimiter(firstRow(text));
  const body = declared === undefined ? text : text.slice(firstRow(text).length);
  const isEnded = body.endsWith("\n") || read.fault !== undefined;
  const beginning = body.slice(0, limits.topCharacters);
  const isWhole = beginning.length === body.length && !isEnded;
  const top = topOf(isWhole ? `${beginning}\n` : beginning, dialect.delimiter ?? declared, search);
  const { delimiter } = top;
  const before = declared === undefined ? 0 : 1;
  const cut = cutRows(body, delimiter, file, 1 + before, read.fault, most);
  if ("of" in cut) {
    const { of, row } = cut;
    return problem("table-too-large", { in: "file", file, row }, { unit: of, limit: most[of] });
  }
  const { fault } = cut;
  const position = cut.rows.findIndex(({ row }) => row >= headerEnd(top));
  const header = cut.rows[position];
  if (header === undefined) return fault ?? problem("empty-file", { in: "export", file }, {});
  if (header.strayQuote === true) {
    const { row, line } = header;
    return problem("stray-quote", { in: "export", file, row, line }, {});
  }
  const headerRows = top.header ?? { known: "first", first: header.row, last: header.row };
  const headings = headerRows.headings ?? header.cells;
  const rows = cut.rows.slice(position + 1);
  return {
    header: headings,
    headerRows,
    rows: dialect.isBook === true ? filled(rows, headings.length) : rows,
    blankRuns: cut.blankRuns.filter(({ row }) => row > header.row),
    ...{ encoding, lineEnds, delimiter, isBook: dialect.isBook, fault },
  };
}

/** Cells that a row of a book lacks at its end are empty. */
function filled(rows: readonly TableRow[], width: number): readonly TableRow[] {
  return rows.map((row) => ({
    ...row,
    cells: [...row.cells, ...Array<string>(Math.max(0, width - row.cells.length)).fill("")],
  }));
}

interface ReadText {
  readonly text: string;
  readonly encoding: TextEncodingName;
  readonly lineEnds: OddLineEnds | undefined;
  readonly fault: Fault | undefined;
}

async function readText(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  wanted: TextEncodingName | undefined,
  most: number,
): Promise<ReadText | Problem> {
  const parts: Uint8Array[] = [];
  let encoding: TextEncodingName = wanted ?? "utf-8";
  let lineEnds: OddLineEnds | undefined;
  let fault: Fault | undefined;
  let length = 0;
  try {
    for await (const piece of decode(chunks, wanted)) {
      if (piece.kind !== "not-russian") encoding = piece.encoding;
      if (piece.kind !== "bytes") fault = (row) => notText(piece, file, row);
      else {
        parts.push(Uint8Array.from(piece.bytes));
        lineEnds = piece.lineEnds;
        length += piece.bytes.length;
      }
      if (length > most) return problem("file-too-large", { in: "file", file }, { limit: most });
    }
  } catch (error) {
    return cannotRead(error, file);
  }
  const text = decodeText(Buffer.concat(parts), encoding);
  const zero = text.indexOf("\0");
  if (zero < 0) return { text, encoding, lineEnds, fault };
  const nulByte: Fault = (row) => problem("nul-byte", { in: "file", file, row }, {});
  return { text: text.slice(0, zero), encoding, lineEnds, fault: nulByte };
}

function firstRow(text: string): string {
  const end = firstRowEnd(text);
  return end < 0 ? text : text.slice(0, end);
}
