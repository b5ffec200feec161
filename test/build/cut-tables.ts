import { expect } from "vitest";
import { cellsOf, hasStrayQuote } from "../../src/fold/bytes/batch.ts";
import { arena } from "../../src/fold/bytes/kernels/arena.ts";
import { openCells } from "../../src/fold/bytes/scan/cells.ts";
import type { Problem } from "../../src/model/problem.ts";
import type {
  BlankRun,
  Dialect,
  HeaderRows,
  HeaderSearch,
  TextEncodingName,
} from "../../src/model/source.ts";
import { readTable } from "../../src/read/table.ts";
import { firstRowIsHeader } from "../../src/read/top.ts";
import { cut } from "./files.ts";

/** What either reader makes of a file. */
export type Cut =
  | { readonly problem: Problem }
  | {
      readonly header: readonly string[];
      readonly headerRows: HeaderRows;
      readonly rows: readonly CutRow[];
      readonly blankRuns: readonly BlankRun[];
      readonly delimiter: string;
      /** Unknown where a zero ends the reading: nobody looked at the bytes behind it. */
      readonly encoding: TextEncodingName | undefined;
      readonly fault: Problem | undefined;
    };

/** `count` cells are there; those past the header are not kept. */
export interface CutRow {
  readonly cells: readonly string[];
  readonly count: number;
  /** Text stands behind a closing quote. */
  readonly strayQuote: boolean;
  readonly row: number;
  readonly line: number;
}

export const found: Dialect = { encoding: undefined, delimiter: undefined };

/** The byte scanner's reading, cut into pieces of these sizes. */
export async function scanned(
  bytes: Uint8Array,
  sizes: readonly number[] = [bytes.length],
  dialect: Dialect = found,
  search: HeaderSearch = firstRowIsHeader,
): Promise<Cut> {
  const stream = await openCells(cut(bytes, sizes), "t.csv", dialect, arena(), search);
  if ("kind" in stream) return { problem: stream };
  const rows: CutRow[] = [];
  const blankRuns: BlankRun[] = [];
  /** What is read of cells that are not there. */
  let beyond = "";
  for await (const batch of stream.batches()) {
    blankRuns.push(...batch.blankRuns);
    for (let row = 0; row < batch.rows; row++) {
      const count = cellsOf(batch, row);
      const texts = Array.from({ length: batch.width }, (_, cell) => batch.text(row, cell));
      beyond += texts.slice(count).join("");
      rows.push({
        cells: texts.slice(0, count),
        count,
        strayQuote: hasStrayQuote(batch, row),
        row: batch.rowNumbers[row] ?? 0,
        line: batch.lineNumbers[row] ?? 0,
      });
    }
  }
  expect(beyond).toBe("");
  const { header, headerRows, delimiter } = stream;
  const fault = stream.fault();
  return {
    header,
    headerRows,
    rows,
    blankRuns,
    delimiter,
    encoding: lookedAt(stream.encoding(), fault),
    fault,
  };
}

/** The reading of csv-parse, the oracle. */
export async function parsed(
  bytes: Uint8Array,
  dialect: Dialect = found,
  search: HeaderSearch = firstRowIsHeader,
): Promise<Cut> {
  const table = await readTable(cut(bytes), "t.csv", dialect, search);
  if ("kind" in table) return { problem: table };
  const { header, headerRows, blankRuns, delimiter, encoding, fault } = table;
  const rows = table.rows.map(({ cells, row, line, strayQuote = false }) => ({
    cells: cells.slice(0, header.length),
    count: cells.length,
    strayQuote,
    row,
    line,
  }));
  return { header, headerRows, rows, blankRuns, delimiter, encoding: lookedAt(encoding, fault), fault };
}

function lookedAt(encoding: TextEncodingName, fault: Problem | undefined): TextEncodingName | undefined {
  return fault?.kind === "nul-byte" ? undefined : encoding;
}
