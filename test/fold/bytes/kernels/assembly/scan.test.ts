import fc from "fast-check";
import { expect, test } from "vitest";
import { arena } from "../../../../../src/fold/bytes/kernels/arena.ts";
import { emptyBatch, type ScanEnd, scanRows } from "../../../../../src/fold/bytes/scan/scan.ts";
import { cursorOf } from "../../../../build/batches.ts";

/** Where a row begins and ends, and where its cells do: the same by looking at one byte after another. */
interface PlainRow {
  readonly cells: readonly (readonly [start: number, end: number])[];
  /** Text stands behind a closing quote. */
  readonly stray: boolean;
  readonly end: number;
}

/** The cells of the row that begins at a place, or why there is none. */
function plainRow(text: string, begin: number): PlainRow | Exclude<ScanEnd, "batch-full"> {
  const cells: [number, number][] = [];
  let position = begin;
  let stray = false;
  for (;;) {
    const quoted = text[position] === '"';
    let start = quoted ? position + 1 : position;
    let end = start;
    let doubled = false;
    if (quoted) {
      for (; text[end] !== '"' || text[end + 1] === '"'; end++) {
        if (end >= text.length) return "open-quote";
        if (text[end] !== '"') continue;
        doubled = true;
        end += 1;
      }
      position = end + 1;
    }
    if (quoted && text[position] === "\r" && [undefined, "\n"].includes(text[position + 1])) position += 1;
    const isOpen = !quoted || ![",", "\n", undefined].includes(text[position]);
    if (isOpen) {
      if (quoted) [start, doubled, stray] = [start - 1, false, true];
      while (position < text.length && !",\n".includes(text[position] ?? "")) position += 1;
      end = position;
    }
    const byte = text[position] ?? "\n";
    if (isOpen && byte === "\n" && text[end - 1] === "\r" && end > start) end -= 1;
    cells.push([start, doubled ? ~end : end]);
    position += 1;
    if (byte === "\n") break;
  }
  return position > text.length ? "out-of-bytes" : { cells, stray, end: position };
}

function plainScan(text: string) {
  const rows: PlainRow[] = [];
  for (let position = 0; ; ) {
    const row = plainRow(text, position);
    if (typeof row === "string") return { rows, end: row, position };
    const isBlank = row.cells.every(([start, end]) => start === end);
    if (!isBlank) rows.push(row);
    position = row.end;
  }
}

const WIDTH = 3;
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom("a", "bc", ",", '"', '""', "\n", "\r\n", "\r", '"x"'),
      fc.stringMatching(/^k{0,20}$/),
    ),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(""));

test("sixteen bytes at a time come to the cells that one at a time does", () =>
  fc.assert(
    fc.property(text, (given) => {
      const memory = arena();
      const batch = emptyBatch(100, WIDTH, memory);
      batch.starts.fill(99);
      batch.ends.fill(99);
      const cursor = cursorOf(memory, given);
      const end = scanRows(cursor, 44, batch, "utf-8");
      const plain = plainScan(given);
      expect({ end, position: cursor.position, rows: batch.rows }).toEqual({
        ...{ end: plain.end, position: plain.position, rows: plain.rows.length },
      });
      for (const [row, { cells, stray }] of plain.rows.entries()) {
        const lacking = Array.from({ length: WIDTH }, () => [0, 0]);
        const expected = [...cells, ...lacking].slice(0, WIDTH);
        const first = row * WIDTH;
        expect(expected.map((_, cell) => [batch.starts[first + cell], batch.ends[first + cell]])).toEqual(
          expected,
        );
        expect(batch.cells[row]).toBe(stray ? ~cells.length : cells.length);
      }
    }),
    { numRuns: 3000 },
  ));
