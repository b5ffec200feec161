import { expect, test } from "vitest";
import { readTable } from "../../src/read/table.ts";
import { found, parsed } from "../build/cut-tables.ts";
import { cut, encode, failing } from "../build/files.ts";

const inFile = { in: "file", file: "t.csv" };
const inExport = { in: "export", file: "t.csv" };
const error = (kind: string, at: object, data = {}) => ({ kind, severity: "error", at, ...data });

test("a table is its header, its rows, and where they are", async () => {
  const text = 'Код,Имя\r\n01,"а ""б"""\r\n\r\n02,"в\r\nг"\n\n""\n03\r\n04,д,е\n\n';
  expect(await readTable(cut(Buffer.from(text)), "t.csv", found)).toEqual({
    header: ["Код", "Имя"],
    headerRows: { known: "first", first: 1, last: 1 },
    rows: [
      { cells: ["01", 'а "б"'], row: 2, line: 2 },
      { cells: ["02", "в\r\nг"], row: 4, line: 4 },
      { cells: ["03"], row: 7, line: 8 },
      { cells: ["04", "д", "е"], row: 8, line: 9 },
    ],
    blankRuns: [
      { row: 3, line: 3, rows: 1 },
      { row: 5, line: 6, rows: 2 },
    ],
    encoding: "utf-8",
    delimiter: ",",
    fault: undefined,
  });
});

/* A carriage return begins no line: text, and the line of its last row. */
test.each([
  ["id\na\rb\nc\n", 3],
  ["id\n\r\rb\nc\n", 3],
  ['id\n"a\r\nb"\nc\n', 4],
  ['id\n"a\rb"\nc\n', 3],
  ['id\n"a\n\n\nb"\r\nc', 6],
  ["sep=;\nid\na\nc\n", 4],
  ["\n\nid\nc", 4],
])("the last row of %j is on line %i", async (text, line) => {
  const cut = await parsed(Buffer.from(text));
  if ("problem" in cut) throw new Error("no header");
  expect(cut.rows.at(-1)?.cells).toEqual(["c"]);
  expect(cut.rows.at(-1)?.line).toBe(line);
});

test("blank rows before the header are not counted among the others", async () => {
  const cut = await parsed(Buffer.from("\n\r\nid;n\n\n1;2\n"));
  expect(cut).toMatchObject({
    header: ["id", "n"],
    delimiter: ";",
    blankRuns: [{ row: 4, line: 4, rows: 1 }],
  });
});

/* A file, and why not even its header can be read. */
test.each<[string, Buffer, object]>([
  ["nothing", Buffer.from(""), error("empty-file", inExport)],
  ["a mark alone", Buffer.from("\ufeff"), error("empty-file", inExport)],
  ["blank rows", Buffer.from("\n\r\n\n"), error("empty-file", inExport)],
  [
    "a quote never closed",
    Buffer.from('"id\n1\n'),
    error("unclosed-quote", { ...inExport, row: 1, line: 1 }),
  ],
  [
    "text behind a closing quote",
    Buffer.from('\n"i"d\n1\n'),
    error("stray-quote", { ...inExport, row: 2, line: 2 }),
  ],
  ["a zero", Buffer.from("PK\x03\x04\0"), error("nul-byte", { ...inFile, row: 1 })],
  [
    "no text",
    encode("\ufeffid", "utf-16le").subarray(0, 5),
    error(
      "encoding",
      { in: "file", file: "t.csv", row: 1, byte: 4 },
      { encoding: "utf-16le", value: "0x64" },
    ),
  ],
])("%s: there is no header", async (_, bytes, problem) => {
  expect(await readTable(cut(bytes), "t.csv", found)).toEqual(problem);
});

test("a table is kept whole, so there is a largest one", async () => {
  async function* chunks() {
    for (;;) yield Buffer.alloc(1 << 24, "1,2\n");
  }
  expect(await readTable(chunks(), "t.csv", found)).toEqual(
    error("file-too-large", { in: "file", file: "t.csv" }, { limit: 1 << 26 }),
  );
});

test("what the system says is a problem", async () => {
  expect(await readTable(failing("EACCES", { after: "id\n" }).chunks(), "t.csv", found)).toEqual(
    error("cannot-read", { in: "file", file: "t.csv" }, { reason: "no-permission", detail: "EACCES" }),
  );
});

test("a row that is too long is a quote that nobody closed", async () => {
  const bytes = Buffer.concat([Buffer.from('id\n1\n"'), Buffer.alloc((1 << 24) + 9, "a\n")]);
  const table = await readTable(cut(bytes), "t.csv", found);
  expect(table).toMatchObject({
    fault: error("row-too-long", { ...inExport, row: 3, line: 3 }, { limit: 1 << 24 }),
  });
});
