import fc from "fast-check";
import { writeOds } from "hucre/ods";
import { streamXlsxRows, writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { noRemarks } from "../../../src/read/book/book.ts";
import { openBook } from "../../../src/read/book/open-book.ts";
import { quotedText } from "../../../src/read/book/rows.ts";
import { archive, bookOf } from "../../build/books.ts";

async function textOf(bytes: Uint8Array): Promise<string> {
  const book = await openBook(Buffer.from(bytes));
  const parts: Uint8Array[] = [];
  for await (const part of book.sheets[0]?.rows(noRemarks()) ?? []) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** Texts that XML can hold; hucre takes some away at the ends of lines. */
const text = fc.string({ unit: fc.constantFrom(..."abя <>&\"'_x0041_,;\t=東"), minLength: 1 });
const number = fc.oneof(
  fc.integer(),
  fc.integer({ min: -999_999, max: 999_999 }).map((n) => n / 1000),
);
const rows = fc.array(fc.array(fc.oneof(text, number), { minLength: 1, maxLength: 5 }), { minLength: 1 });

function written(table: readonly (readonly (string | number)[])[]): string {
  return table.map((cells) => `${cells.map((cell) => quotedText(String(cell))).join("\t")}\n`).join("");
}

test("what another program writes is read as it was meant", () =>
  fc.assert(
    fc.asyncProperty(rows, async (table) => {
      const sheets = [{ name: "Данные", rows: table.map((cells) => [...cells]) }];
      expect(await textOf(await writeXlsx({ sheets }))).toBe(written(table));
    }),
  ));

test("the same in OpenDocument, where spaces are a sign of their own", () =>
  fc.assert(
    fc.asyncProperty(rows, async (table) => {
      const plain = table.map((cells) => cells.map((cell) => String(cell).trim() || 0));
      const sheets = [{ name: "Данные", rows: plain }];
      expect(await textOf(await writeOds({ sheets }))).toBe(written(plain));
    }),
    { numRuns: 50 },
  ));

test("another program reads a book of the tests as it is read here", async () => {
  const table = [
    ["a", 1.5],
    ["007", 2],
  ];
  const values: unknown[] = [];
  for await (const row of streamXlsxRows(bookOf(table))) values.push(row.values);
  expect(values).toEqual(table);
  expect(await textOf(bookOf(table))).toBe(written(table));
});

const compound = "d0cf11e0a1b11ae1";

test.each([
  ["an old book", Buffer.from(compound, "hex"), "old-format"],
  [
    "an encrypted book",
    Buffer.concat([Buffer.from(compound, "hex"), Buffer.from("EncryptedPackage", "utf16le")]),
    "encrypted",
  ],
  ["an archive of something else", archive({ "word/document.xml": "<document/>" }), "no-book"],
  ["half a book", bookOf([["a"]]).subarray(0, 1000), "damaged"],
])("%s", async (_, bytes, fault) => {
  await expect(openBook(bytes)).rejects.toMatchObject({ data: { fault } });
});
