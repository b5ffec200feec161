import { expect, test } from "vitest";
import { arena } from "../../../../src/fold/bytes/kernels/arena.ts";
import { type CellStream, openCells } from "../../../../src/fold/bytes/scan/cells.ts";
import type { Dialect } from "../../../../src/model/source.ts";
import { found, scanned } from "../../../build/cut-tables.ts";
import { cut, failing, sourceOf } from "../../../build/files.ts";

const inFile = { in: "file", file: "t.csv" };
const inExport = { in: "export", file: "t.csv" };
const error = (kind: string, at: object, data = {}) => ({ kind, severity: "error", at, ...data });
const noLuck = { reason: "other", detail: "EIO" };

/* A file, and why not even its header can be read. */
test.each<[string, string, object]>([
  ["nothing", "", error("empty-file", inExport)],
  ["blank rows", '\n\r\n""\n\n', error("empty-file", inExport)],
  ["a delimiter alone", "sep=;\n", error("empty-file", inExport)],
  ["a quote never closed", '"id,n\n1,2\n', error("unclosed-quote", { ...inExport, row: 1, line: 1 })],
  ["text behind a closing quote", '"i"d,n\n1,2\n', error("stray-quote", { ...inExport, row: 1, line: 1 })],
  [
    "text behind a closing quote behind blank rows",
    '\n\nid,"n"x\n',
    error("stray-quote", { ...inExport, row: 3, line: 3 }),
  ],
  ["a zero in the header", "id,\0n\n", error("nul-byte", { ...inFile, row: 1 })],
  ["a zero behind a declared delimiter", "sep=;\n\n\0", error("nul-byte", { ...inFile, row: 2 })],
  ["a workbook", "PK\x03\x04\x14\0\x06\0", error("nul-byte", { ...inFile, row: 1 })],
])("%s: there is no header", async (_, text, problem) => {
  for (const sizes of [[1000], [1], [2]])
    expect(await scanned(Buffer.from(text), sizes)).toEqual({ problem });
});

/* A file, the rows that can be read, and what ends them. */
test.each<[string, Buffer, number[], object]>([
  [
    "a quote never closed",
    Buffer.from('id,n\n1,2\n\n3,"a\n5,6\n'),
    [2],
    error("unclosed-quote", { ...inExport, row: 4, line: 4 }),
  ],
  ["a zero", Buffer.from("id,n\n1,2\n3,4\n5,\0\n"), [2, 3], error("nul-byte", { ...inFile, row: 4 })],
  [
    "a zero at the start of a row",
    Buffer.from("id,n\n1,2\n\0"),
    [2],
    error("nul-byte", { ...inFile, row: 3 }),
  ],
  [
    "a byte that is no text",
    Buffer.concat([Buffer.from("id,n\n1,Яё\n3,"), Buffer.of(0xff, 10)]),
    [2],
    error("encoding", { ...inFile, row: 3, byte: 14 }, { encoding: "utf-8", value: "0xFF" }),
  ],
])("%s ends the rows, and the row it is in is none", async (_, bytes, rows, fault) => {
  for (const sizes of [[1000], [1], [3]]) {
    const cut = await scanned(bytes, sizes);
    if ("problem" in cut) throw new Error("no header");
    expect(cut.rows.map(({ row }) => row)).toEqual(rows);
    expect(cut.fault).toEqual(fault);
  }
});

test("text behind a closing quote spoils its row alone", async () => {
  const text = 'id,n\n"1\n","2"\n3,"a"b\n5,c"d\n"6" ,e\n7,8\n';
  for (const sizes of [[1000], [1], [3]]) {
    const cut = await scanned(Buffer.from(text), sizes);
    if ("problem" in cut) throw new Error("no header");
    expect(cut.fault).toBeUndefined();
    expect(cut.rows.map(({ cells, strayQuote, line }) => [line, strayQuote, cells])).toEqual([
      [2, false, ["1\n", "2"]],
      [4, true, ["3", '"a"b']],
      [5, false, ["5", 'c"d']],
      [6, true, ['"6" ', "e"]],
      [7, false, ["7", "8"]],
    ]);
  }
});

test("a quote that nobody closes ends the reading before the memory does", async () => {
  const endless = {
    ...sourceOf(""),
    async *chunks() {
      yield Buffer.from('id,n\n1,2\n3,"');
      for (;;) yield Buffer.alloc(1 << 22, "a,b\n");
    },
  };
  const stream = await opened(endless.chunks());
  const rows: number[] = [];
  for await (const batch of stream.batches()) rows.push(...batch.rowNumbers.subarray(0, batch.rows));
  expect(rows).toEqual([2]);
  expect(stream.fault()).toEqual(error("row-too-long", { ...inExport, row: 3, line: 3 }, { limit: 1 << 24 }));
});

test("a header that never ends is too long", async () => {
  async function* endless() {
    for (;;) yield Buffer.alloc(1 << 22, "a,");
  }
  expect(await openCells(endless(), "t.csv", found, arena())).toEqual(
    error("row-too-long", { ...inExport, row: 1, line: 1 }, { limit: 1 << 24 }),
  );
});

test("a header has so many columns at most", async () => {
  const wide = (columns: number) => cut(Buffer.from(`\n${"a,".repeat(columns - 1)}a\n1,2\n`));
  expect(await openCells(wide(1 << 14), "t.csv", found, arena())).toMatchObject({ delimiter: "," });
  expect(await openCells(wide((1 << 14) + 1), "t.csv", found, arena())).toEqual(
    error("table-too-large", { ...inFile, row: 2 }, { unit: "columns", limit: 1 << 14 }),
  );
});

test.each(["", "id,n"])("what the system says instead of a header is a problem, after %j", async (after) => {
  expect(await openCells(failing("EIO", { after }).chunks(), "t.csv", found, arena())).toEqual(
    error("cannot-read", inFile, noLuck),
  );
});

test("what the system says later on ends the rows", async () => {
  const stream = await opened(failing("EIO", { after: "id,n\n1,2\n3,4" }).chunks());
  const rows: number[] = [];
  for await (const batch of stream.batches()) rows.push(...batch.rowNumbers.subarray(0, batch.rows));
  expect(rows).toEqual([2]);
  expect(stream.fault()).toEqual(error("cannot-read", inFile, noLuck));
});

test("a bug is no problem of the file", async () => {
  // biome-ignore lint/correctness/useYield: it fails before it could.
  async function* broken(): AsyncGenerator<Uint8Array> {
    throw new TypeError("x is not a function");
  }
  await expect(openCells(broken(), "t.csv", found, arena())).rejects.toThrow(TypeError);
});

/* What is said of the dialect comes before what the file says, and that before what it looks like. */
test.each<[string, Dialect, string, string[]]>([
  ["a;b,c,d\n", found, ",", ["a;b", "c", "d"]],
  ["a;b,c,d\n", { ...found, delimiter: ";" }, ";", ["a", "b,c,d"]],
  ["sep=;\na;b,c,d\n", found, ";", ["a", "b,c,d"]],
  ["sep=;\r\na|b\r\n", { ...found, delimiter: "|" }, "|", ["a", "b"]],
  ["\n\r\na;b;c\n", found, ";", ["a", "b", "c"]],
  ['sep=|\n\n"a\n|b";c\n', found, "|", ["a\n|b;c"]],
])("%j, told %j, is parted by %j", async (text, dialect, delimiter, header) => {
  const cut = await scanned(Buffer.from(text), [3], dialect);
  if (text.includes('"a'))
    expect(cut).toMatchObject({ problem: { kind: "stray-quote", at: { row: 2, line: 3 } } });
  else expect(cut).toMatchObject({ header, delimiter, rows: [], fault: undefined });
});

async function opened(chunks: AsyncIterable<Uint8Array>): Promise<CellStream> {
  const stream = await openCells(chunks, "t.csv", found, arena());
  if ("kind" in stream) throw new Error(stream.kind);
  return stream;
}
