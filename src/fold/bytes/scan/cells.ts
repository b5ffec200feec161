import { limits } from "../../../model/limits.ts";
import { type Problem, problem } from "../../../model/problem.ts";
import type {
  Dialect,
  HeaderRows,
  HeaderSearch,
  OddLineEnds,
  TextEncodingName,
} from "../../../model/source.ts";
import { cannotRead } from "../../../read/cannot-read.ts";
import { decodeText } from "../../../read/decode.ts";
import type { Decoded } from "../../../read/decoded.ts";
import { declaredDelimiter, firstRowEnd } from "../../../read/dialect.ts";
import { decode } from "../../../read/encoding.ts";
import { notText } from "../../../read/not-text.ts";
import { firstRowIsHeader, headerEnd, type Top, topOf } from "../../../read/top.ts";
import { batchRows, type CellBatch, cellsOf, hasStrayQuote } from "../batch.ts";
import type { Arena } from "../kernels/arena.ts";
import { scanMargin } from "../kernels/layout.ts";
import { type Cursor, emptyBatch, scanRows } from "./scan.ts";

/** An export opened: its header read, its rows still to come. */
export interface CellStream {
  readonly header: readonly string[];
  readonly headerRows: HeaderRows;
  readonly delimiter: string;
  /** Ends early at bytes that are no text or cells: then `fault` says so. */
  readonly batches: () => AsyncGenerator<CellBatch>;
  readonly fault: () => Problem | undefined;
  readonly encoding: () => TextEncodingName;
  readonly lineEnds: () => OddLineEnds | undefined;
}

/** Opens a delimited text by its bytes, in an arena. A problem where not even the header can be read. */
export async function openCells(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  dialect: Dialect,
  arena: Arena,
  search: HeaderSearch = firstRowIsHeader,
  widest: number = limits.organizations.columns,
): Promise<CellStream | Problem> {
  const input = growing(decode(chunks, dialect.encoding), file, arena);
  const { cursor } = input;
  await firstRowWhole(input);
  const declared = declaredDelimiter(firstRow(cursor, input.encoding()));
  if (declared !== undefined) {
    cursor.position += firstRowEnd(unread(cursor)) < 0 ? unread(cursor).length : firstRowEnd(unread(cursor));
    cursor.line += 1;
    await firstRowWhole(input);
  }
  const top = await topHere(input, dialect.delimiter ?? declared, search);
  const { delimiter } = top;
  const header = emptyBatch(1, widest, arena);
  for (;;) {
    const end = scanRows(cursor, delimiter.charCodeAt(0), header, input.encoding());
    if (header.rows === 1 && (header.rowNumbers[0] ?? 1) >= headerEnd(top)) break;
    if (header.rows === 1) continue;
    if (!(await input.more())) return input.fault() ?? headerFault(end === "open-quote", file, cursor);
  }
  const row = header.rowNumbers[0] ?? 1;
  if (hasStrayQuote(header, 0)) {
    const line = header.lineNumbers[0] ?? 1;
    return problem("stray-quote", { in: "export", file, row, line }, {});
  }
  const headerRows = top.header ?? { known: "first", first: row, last: row };
  const cells = cellsOf(header, 0);
  const width = headerRows.headings?.length ?? cells;
  if (cells > widest) {
    const at = { in: "file", file, row } as const;
    return problem("table-too-large", at, { unit: "columns", limit: widest });
  }
  const names = headerRows.headings ?? Array.from({ length: width }, (_, cell) => header.text(0, cell));
  let fault: Problem | undefined;
  async function* batches(): AsyncGenerator<CellBatch> {
    const batch = emptyBatch(batchRows, width, arena);
    for (;;) {
      const end = scanRows(cursor, delimiter.charCodeAt(0), batch, input.encoding());
      if (dialect.isBook === true) fillRows(batch);
      if (batch.rows > 0) yield batch;
      if (end === "batch-full") continue;
      if (await input.more()) continue;
      fault = input.fault() ?? (end === "open-quote" ? openQuote(file, cursor) : undefined);
      return;
    }
  }
  const { encoding, lineEnds } = input;
  return { header: names, headerRows, delimiter, batches, fault: () => fault, encoding, lineEnds };
}

/** Reads on until the first row is whole, if it ever is. Twice as much each time is looked at, so that it is soon done. */
async function firstRowWhole({ cursor, more }: Growing): Promise<void> {
  let lookedAt = 0;
  do {
    const bytes = unread(cursor);
    if (bytes.length < 2 * lookedAt) continue;
    if (firstRowEnd(bytes) >= 0) return;
    lookedAt = bytes.length;
  } while (await more());
}

/** What the beginning of the text says; more than its first row is read only where that is no header. */
async function topHere(input: Growing, given: string | undefined, search: HeaderSearch): Promise<Top> {
  const { cursor } = input;
  const row = firstRow(cursor, input.encoding()).slice(0, limits.topCharacters);
  const first = topOf(row, given, search);
  if (first.isSure) return first;
  const most = MOST_BYTES_A_CHARACTER * limits.topCharacters;
  while (unread(cursor).length < most && (await input.more()));
  const text = decodeText(unread(cursor).subarray(0, most), input.encoding());
  return topOf(text.slice(0, limits.topCharacters), given, search);
}

const MOST_BYTES_A_CHARACTER = 4;

/** Cells that a row of a book lacks at its end are empty. */
function fillRows({ rows, width, cells }: CellBatch): void {
  for (let row = 0; row < rows; row++) if ((cells[row] as number) < width) cells[row] = width;
}

interface Growing {
  readonly cursor: Cursor;
  /** Reads on. False at the end of the text, or where it cannot be read: then `fault` says so. */
  readonly more: () => Promise<boolean>;
  /** In the row at which scanning stands: every row before it was whole. */
  readonly fault: () => Problem | undefined;
  readonly encoding: () => TextEncodingName;
  readonly lineEnds: () => OddLineEnds | undefined;
}

/** A buffer that keeps what is not scanned yet and takes more behind it. */
function growing(decoded: AsyncGenerator<Decoded>, file: string, arena: Arena): Growing {
  const cursor: Cursor = {
    bytes: arena.bytes(1 << 19),
    position: 0,
    limit: 0,
    line: 1,
    row: 1,
    blank: undefined,
  };
  let encoding: TextEncodingName = "utf-8";
  let lineEnds: OddLineEnds | undefined;
  let fault: () => Problem | undefined = () => undefined;
  let ended = false;
  let zeroMet = false;
  let last = 0;
  const { rowBytes } = limits.organizations;
  const take = (bytes: Uint8Array) => {
    const kept = cursor.limit - cursor.position;
    const room = kept + bytes.length + scanMargin;
    const target = room > cursor.bytes.length ? arena.bytes(room * 2) : cursor.bytes;
    target.set(unread(cursor), 0);
    target.set(bytes, kept);
    cursor.bytes = target;
    cursor.position = 0;
    cursor.limit = kept + bytes.length;
    last = bytes[bytes.length - 1] ?? last;
  };
  const fail = (problemHere: () => Problem) => {
    fault = problemHere;
    ended = true;
    return false;
  };
  const finish = () => {
    ended = true;
    if (last === 10 || cursor.limit === cursor.position) return false;
    take(Uint8Array.of(10));
    return true;
  };
  return {
    cursor,
    fault: () => fault(),
    encoding: () => encoding,
    lineEnds: () => lineEnds,
    async more() {
      if (ended) return false;
      if (zeroMet) return fail(() => problem("nul-byte", { in: "file", file, row: cursor.row }, {}));
      if (cursor.limit - cursor.position > rowBytes) {
        return fail(() => problem("row-too-long", placeOf(file, cursor), { limit: rowBytes }));
      }
      const next = await decoded.next().catch((error: unknown) => cannotRead(error, file));
      if ("kind" in next) return fail(() => next);
      if (next.done === true) return finish();
      const { value } = next;
      if (value.kind !== "not-russian") encoding = value.encoding;
      if (value.kind !== "bytes") return fail(() => notText(value, file, cursor.row));
      const zero = value.bytes.indexOf(0);
      zeroMet = zero >= 0;
      lineEnds = value.lineEnds;
      take(zeroMet ? value.bytes.subarray(0, zero) : value.bytes);
      return true;
    },
  };
}

function unread(cursor: Cursor): Uint8Array {
  return cursor.bytes.subarray(cursor.position, cursor.limit);
}

function firstRow(cursor: Cursor, encoding: TextEncodingName): string {
  const bytes = unread(cursor);
  const end = firstRowEnd(bytes);
  return decodeText(end < 0 ? bytes : bytes.subarray(0, end), encoding);
}

function placeOf(file: string, { row, line }: Cursor) {
  return { in: "export", file, row, line } as const;
}

function openQuote(file: string, cursor: Cursor): Problem {
  return problem("unclosed-quote", placeOf(file, cursor), {});
}

function headerFault(quoteOpen: boolean, file: string, cursor: Cursor): Problem {
  return quoteOpen ? openQuote(file, cursor) : problem("empty-file", { in: "export", file }, {});
}
