import { expect, test } from "vitest";
import { arena } from "../../../../src/fold/bytes/kernels/arena.ts";
import {
  type Cursor,
  emptyBatch,
  type ScanEnd,
  type ScannedBatch,
  scanRows,
} from "../../../../src/fold/bytes/scan/scan.ts";
import { cursorOf } from "../../../build/batches.ts";

const memory = arena();

function batchOf(rows: number, width: number): ScannedBatch {
  const batch = emptyBatch(rows, width, memory);
  batch.starts.fill(99);
  batch.ends.fill(99);
  return batch;
}

function scan(cursor: Cursor, batch: ScannedBatch): ScanEnd {
  return scanRows(cursor, COMMA, batch, "utf-8");
}

function textsOf(batch: ScannedBatch): readonly string[][] {
  return Array.from({ length: batch.rows }, (_, row) =>
    Array.from({ length: batch.width }, (_, cell) => batch.text(row, cell)),
  );
}

const COMMA = 44;

/* Bytes; the rows of two cells that they hold whole, why scanning stopped, and the bytes that are left. */
test.each<[string, string[][], ScanEnd, string]>([
  [
    "a,b\nc,d\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
    "out-of-bytes",
    "",
  ],
  [
    "a,b\r\nc,d\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
    "out-of-bytes",
    "",
  ],
  ["a,b\nc,d", [["a", "b"]], "out-of-bytes", "c,d"],
  ["a,b\nc", [["a", "b"]], "out-of-bytes", "c"],
  ["a,b\nc,", [["a", "b"]], "out-of-bytes", "c,"],
  ["a,b\r", [], "out-of-bytes", "a,b\r"],
  ["", [], "out-of-bytes", ""],
  ["a\n", [["a", ""]], "out-of-bytes", ""],
  [",\n", [], "out-of-bytes", ""],
  ['"",\r\n,,,\nx,\n', [["x", ""]], "out-of-bytes", ""],
  ["a,b,c\n", [["a", "b"]], "out-of-bytes", ""],
  ['"a","b"\n', [["a", "b"]], "out-of-bytes", ""],
  ['"a""b","c,\nd"\n', [['a"b', "c,\nd"]], "out-of-bytes", ""],
  ['"",""""\r\n', [["", '"']], "out-of-bytes", ""],
  ['"a', [], "open-quote", '"a'],
  ['"a"', [], "out-of-bytes", '"a"'],
  ['"a""', [], "open-quote", '"a""'],
  ['x,y\n"a\n', [["x", "y"]], "open-quote", '"a\n'],
  ['"a"\r', [], "out-of-bytes", '"a"\r'],
  ['"a"b\n', [['"a"b', ""]], "out-of-bytes", ""],
  ['"a"b"",c\r\n', [['"a"b""', "c"]], "out-of-bytes", ""],
  ['""a\n', [['""a', ""]], "out-of-bytes", ""],
  ['"a,\n""b"c', [], "out-of-bytes", '"a,\n""b"c'],
  ['a"b\n', [['a"b', ""]], "out-of-bytes", ""],
  ['a"b,"c\n', [], "open-quote", 'a"b,"c\n'],
  [' "a",b""\r\n', [[' "a"', 'b""']], "out-of-bytes", ""],
  ['"a" ,b\n', [['"a" ', "b"]], "out-of-bytes", ""],
  ['"a"\rb\n', [['"a"\rb', ""]], "out-of-bytes", ""],
  [
    'x,y\nc,d"\n',
    [
      ["x", "y"],
      ["c", 'd"'],
    ],
    "out-of-bytes",
    "",
  ],
  ["a\rb,c\n", [["a\rb", "c"]], "out-of-bytes", ""],
  ["a,b\r\r\n", [["a", "b\r"]], "out-of-bytes", ""],
])("%j is %j, then %s", (text, rows, end, left) => {
  const cursor = cursorOf(memory, text);
  const batch = batchOf(10, 2);
  expect(scan(cursor, batch)).toBe(end);
  expect(textsOf(batch)).toEqual(rows);
  expect(Buffer.from(cursor.bytes.subarray(cursor.position, cursor.limit)).toString()).toBe(left);
});

test("a full batch leaves the rest for the next call", () => {
  const cursor = cursorOf(memory, "1\n2\n3\n4\n5\n");
  const batch = batchOf(2, 1);
  const taken: string[][][] = [];
  const ends: ScanEnd[] = [];
  for (let call = 0; call < 3; call++) {
    ends.push(scan(cursor, batch));
    taken.push([...textsOf(batch)]);
  }
  expect(ends).toEqual(["batch-full", "batch-full", "out-of-bytes"]);
  expect(taken).toEqual([[["1"], ["2"]], [["3"], ["4"]], [["5"]]]);
});

test("rows and lines are counted as they are, cells as many as there are", () => {
  const cursor = cursorOf(memory, 'a,b\n"c\nd","e\r\nf",g\n\n\r\nh\n""\ni,j\n');
  const batch = batchOf(10, 2);
  scan(cursor, batch);
  expect([...batch.rowNumbers.subarray(0, batch.rows)]).toEqual([1, 2, 5, 7]);
  expect([...batch.lineNumbers.subarray(0, batch.rows)]).toEqual([1, 2, 7, 9]);
  expect([...batch.cells.subarray(0, batch.rows)]).toEqual([2, 3, 1, 2]);
  expect(batch.blankRuns).toEqual([
    { row: 3, line: 5, rows: 2 },
    { row: 6, line: 8, rows: 1 },
  ]);
  expect([cursor.row, cursor.line]).toEqual([8, 10]);
});

test("a row with text behind a closing quote is marked, one with a quote inside a cell is not", () => {
  const cursor = cursorOf(memory, 'a"b,c\n"a"b,c\n"a"\n""x,,\n');
  const batch = batchOf(10, 2);
  scan(cursor, batch);
  expect([...batch.cells.subarray(0, batch.rows)]).toEqual([2, ~2, 1, ~3]);
});

test("a run of blank rows goes on from one call to the next, and is told with the row behind it", () => {
  const cursor = cursorOf(memory, "a\n\n\n");
  const batch = batchOf(10, 1);
  scan(cursor, batch);
  expect(batch.blankRuns).toEqual([]);
  const more = cursorOf(memory, "\nb\n");
  Object.assign(cursor, { bytes: more.bytes, position: 0, limit: more.limit });
  scan(cursor, batch);
  expect(batch.blankRuns).toEqual([{ row: 2, line: 2, rows: 3 }]);
  expect(batch.rowNumbers[0]).toBe(5);
  scan(cursor, batch);
  expect([batch.rows, batch.blankRuns]).toEqual([0, []]);
});

test.each([",", ";", "\t", "|"])("cells are parted by %j alone", (sign) => {
  const others = [",", ";", "\t", "|"].filter((one) => one !== sign).join("");
  const batch = batchOf(1, 2);
  scanRows(cursorOf(memory, `a${others}${sign}"${sign}"\n`), sign.charCodeAt(0), batch, "utf-8");
  expect(textsOf(batch)).toEqual([[`a${others}`, sign]]);
});
