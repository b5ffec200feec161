import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { inputOfBook, openTable } from "../../src/read/open-table.ts";
import { bookOf, xlsx } from "../build/books.ts";
import { failing, sourceOf } from "../build/files.ts";

const dialect = { encoding: "windows-1251", delimiter: ";" } as const;
const anySheet = { role: "export", headingsIn: () => 1 } as const;

async function opened(bytes: Uint8Array, sizes = [5]) {
  const table = await openTable(sourceOf(bytes, { sizes }), dialect, anySheet);
  if ("kind" in table) return table;
  const parts: Uint8Array[] = [];
  for await (const chunk of table.chunks) parts.push(Uint8Array.from(chunk));
  return { ...table, text: Buffer.concat(parts).toString() };
}

test.each([
  ["plain", Buffer.from("id;n\n1;2\n")],
  ["packed", gzipSync("id;n\n1;2\n")],
])("a text is read as it is told: %s", async (_, bytes) => {
  expect(await opened(bytes)).toMatchObject({ text: "id;n\n1;2\n", dialect, book: undefined });
});

test("nothing is nothing", async () => {
  expect(await opened(Buffer.alloc(0))).toMatchObject({ text: "", book: undefined });
});

test("a book is read in its own dialect, packed or not", async () => {
  const book = bookOf([
    ["id", "n"],
    ["01", 2],
  ]);
  for (const bytes of [book, gzipSync(book)]) {
    expect(await opened(bytes)).toMatchObject({
      text: "id\tn\n01\t2\n",
      dialect: { encoding: "utf-8", delimiter: "\t", isBook: true },
      book: { format: "xlsx", sheet: "Данные", others: [] },
    });
  }
});

test("the other sheets that are not hidden are told", async () => {
  const rows = [["id"]];
  const bytes = xlsx([
    { name: "а", rows: [] },
    { name: "б", rows },
    { name: "в", rows, state: "hidden" },
  ]);
  const table = await openTable(sourceOf(bytes), dialect, {
    role: "export",
    headingsIn: (cells) => cells.length,
  });
  expect(table).toMatchObject({ book: { sheet: "б", others: ["а"] } });
  if ("kind" in table || table.book === undefined) throw new Error("no book");
  expect(inputOfBook(table.book)).toEqual({
    encoding: "xlsx",
    delimiter: undefined,
    sheet: "б",
    otherSheets: ["а"],
  });
});

test("the hash is that of the book's own bytes", async () => {
  const bytes = bookOf([["id"]]);
  const hash = createHash("sha256");
  await openTable(sourceOf(bytes), dialect, anySheet, hash);
  expect(hash.digest("hex")).toBe(createHash("sha256").update(bytes).digest("hex"));
});

test("what cannot be read is a problem", async () => {
  expect(await openTable(failing("EACCES"), dialect, anySheet)).toMatchObject({ kind: "cannot-read" });
  expect(await opened(bookOf([["id"]]).subarray(0, 900))).toMatchObject({
    kind: "bad-book",
    fault: "damaged",
  });
});
