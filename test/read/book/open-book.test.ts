import fc from "fast-check";
import { writeOds } from "hucre/ods";
import { streamXlsxRows, writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { noRemarks } from "../../../src/read/book/book.ts";
import { BookError } from "../../../src/read/book/book-error.ts";
import { openBook } from "../../../src/read/book/open-book.ts";
import { quotedText } from "../../../src/read/book/rows.ts";
import { archive, bookOf, formula, shown, xlsxParts } from "../../build/books.ts";

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

/** A change of some part: characters taken out, and others put in. */
const change = fc.record({
  part: fc.nat(),
  at: fc.nat(),
  length: fc.nat({ max: 12 }),
  text: fc.oneof(
    fc.constantFrom(
      "",
      "<",
      ">",
      "/",
      '"',
      "&",
      "<row>",
      "</c>",
      "<v>",
      "<![CDATA[",
      "]]>",
      "<!--",
      "<?",
      "\0",
    ),
    fc.string({ maxLength: 8 }),
  ),
});

const good = {
  xlsx: xlsxParts([
    {
      name: "Данные",
      rows: [
        ["a", 1.5, shown(45_658, 14)],
        [formula("B1*2", 3), "007"],
      ],
    },
  ]),
  ods: {
    "META-INF/manifest.xml": "<manifest:manifest/>",
    "content.xml":
      '<office:document-content><office:body><office:spreadsheet><table:table table:name="a"><table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="1"/><table:table-cell office:value-type="string"><text:p>б<text:s text:c="2"/>в</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>',
  },
};

test.each(Object.entries(good))("a book that is spoilt anywhere is read, or is told: %s", (_, parts) =>
  fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const spoilt: Record<string, string> = { ...parts };
      for (const { part, at, length, text } of changes) {
        const names = Object.keys(spoilt);
        const name = names[part % names.length] ?? "";
        const whole = spoilt[name] ?? "";
        const from = at % (whole.length + 1);
        spoilt[name] = whole.slice(0, from) + text + whole.slice(from + length);
      }
      const outcome = await textOf(archive(spoilt)).catch((error: unknown) => error);
      if (typeof outcome !== "string") expect(outcome).toBeInstanceOf(BookError);
    }),
    { numRuns: 500 },
  ),
);

const compound = "d0cf11e0a1b11ae1";

test.each([
  ["an old book", Buffer.from(compound, "hex"), "old-format"],
  [
    "an encrypted book",
    Buffer.concat([Buffer.from(compound, "hex"), Buffer.from("EncryptedPackage", "utf16le")]),
    "encrypted",
  ],
  ["an archive of something else", archive({ "word/document.xml": "<document/>" }), "no-book"],
  ["a web page", Buffer.from("<html><table></table></html>"), "markup"],
  ["half a book", bookOf([["a"]]).subarray(0, 1000), "damaged"],
])("%s", async (_, bytes, fault) => {
  await expect(openBook(bytes)).rejects.toMatchObject({ data: { fault } });
});
