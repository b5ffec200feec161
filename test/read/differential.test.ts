import fc from "fast-check";
import { expect, test } from "vitest";
import { delimiters, encodingNames, type TextEncodingName } from "../../src/model/source.ts";
import { encode } from "../build/files.ts";
import { type Cut, parsed, scanned } from "./cut-tables.ts";

/*
 * Two readers of one language: `openCells` scans bytes, `readTable` asks csv-parse. Whatever the file and
 * wherever its chunks end, both say the same header, cells, rows, lines, blank runs, delimiter, encoding
 * and fault. The row that a fault cuts is in neither, nor is any row after it: the fault has its number.
 * A quote out of place is a fault before a byte that is no text behind it, whichever chunk has which.
 */

const character = fc.constantFrom(
  ...["a", "b", "1", "Я", "ё", "№", "é", "€", " ", "\u00a0", "'", "-", "1", "2", "ж"],
);
const word = fc.string({ unit: character, maxLength: 6 });
const awkward = fc.string({
  unit: fc.constantFrom('"', "\r", "\n", "\r\n", ",", ";", "\t", "|", "a", "Я", "😀", "\ufeff", " ", '""'),
  maxLength: 6,
});
const delimiter = fc.constantFrom(...delimiters);
const quoted = fc.oneof(word, awkward).map((text) => `"${text.replaceAll('"', '""')}"`);

const plainCell = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 4, arbitrary: quoted },
  { weight: 1, arbitrary: fc.constantFrom("\r", "a\r", "\rb", '""', '""""', " ", "a b") },
);
/** A quote out of place, or never closed, or nothing of the kind. */
const hostileCell = fc.oneof(
  { weight: 12, arbitrary: plainCell },
  { weight: 1, arbitrary: awkward },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'a"b',
      '"a"b',
      '"a',
      'a"',
      '"',
      '"a" ',
      '"a"\r',
      '"a"\rb',
      ' "a"',
      "\0",
      "a\0b",
      '"\0"',
    ),
  },
);
const lineEnd = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom("\n", "\r\n") },
  { weight: 1, arbitrary: fc.constantFrom("\n\n", "\r\n\n\r\n", '\n""\n', "\n\n\n", "\r\r\n") },
);

function tableOf(cell: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const width = fc.integer({ min: 1, max: 5 });
  return fc.tuple(delimiter, width).chain(([sign, columns]) => {
    const cells = fc.oneof(
      { weight: 5, arbitrary: fc.array(cell, { minLength: columns, maxLength: columns }) },
      { weight: 1, arbitrary: fc.array(cell, { maxLength: 7 }) },
    );
    const row = fc.tuple(cells, lineEnd).map(([texts, end]) => texts.join(sign) + end);
    const start = fc.oneof(
      { weight: 8, arbitrary: fc.constant("") },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          ...[`sep=${sign}\n`, `"sep=${sign}"\r\n`, "sep=;\n", "\n\n", "\r\n", `\nsep=${sign}\n`],
          ...['"sep=;\n', 'sep=;"\n', "sep=;", "sep=a\n", 'sep="\n', "sep=ж\n", "SEP=|\r\n\n", '""\n'],
        ),
      },
    );
    const rows = fc.array(row, { maxLength: 12 });
    return fc
      .tuple(start, rows, fc.boolean())
      .map(
        ([first, texts, ended]) => first + (ended ? texts.join("") : texts.join("").replace(/\r?\n$/, "")),
      );
  });
}

const mark: Readonly<Record<TextEncodingName, string>> = {
  "utf-8": "\ufeff",
  "utf-16le": "\ufeff",
  "utf-16be": "\ufeff",
  "windows-1251": "",
};
const written = fc.oneof(
  { weight: 4, arbitrary: fc.record({ encoding: fc.constant("utf-8" as const), marked: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc.record({ encoding: fc.constantFrom(...encodingNames), marked: fc.constant(true) }),
  },
);

interface Written {
  readonly encoding: TextEncodingName;
  readonly marked: boolean;
}

function bytesOf(text: string, { encoding, marked }: Written): Buffer {
  return encode((marked ? mark[encoding] : "") + text, encoding);
}

/** Some bytes of the file replaced, put in or taken out. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    taken: fc.integer({ min: 0, max: 2 }),
    put: fc.array(fc.constantFrom(0, 10, 13, 0x22, 0x2c, 0x98, 0xa0, 0xc3, 0xd0, 0xd8, 0xdc, 0xe2, 0xff), {
      maxLength: 2,
    }),
  }),
  { maxLength: 3 },
);

const pieces = fc.oneof(
  fc.constantFrom([1], [2], [3], [7], [64]),
  fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }),
);
const dialect = fc.record({
  delimiter: fc.option(delimiter, { nil: undefined, freq: 5 }),
  encoding: fc.option(fc.constantFrom(...encodingNames), { nil: undefined, freq: 5 }),
});
const foundOut = fc.constant({ delimiter: undefined, encoding: undefined });

test("whole tables are cut alike", () =>
  fc.assert(
    fc.asyncProperty(tableOf(plainCell), written, pieces, foundOut, async (text, how, sizes, said) => {
      const bytes = bytesOf(text, how);
      expect(await scanned(bytes, sizes, said)).toEqual(await parsed(bytes, said));
    }),
    { numRuns: 1500 },
  ));

test("hostile tables are cut alike, up to the same fault", () =>
  fc.assert(
    fc.asyncProperty(tableOf(hostileCell), written, pieces, dialect, async (text, how, sizes, said) => {
      const bytes = bytesOf(text, how);
      expect(await scanned(bytes, sizes, said)).toEqual(await parsed(bytes, said));
    }),
    { numRuns: 2500 },
  ));

test("damaged tables are cut alike, up to the same fault", () =>
  fc.assert(
    fc.asyncProperty(
      tableOf(hostileCell),
      written,
      damage,
      pieces,
      dialect,
      async (text, how, hurts, sizes, said) => {
        const bytes = hurts.reduce(
          (whole, { at, taken, put }) => {
            const place = Math.floor(at * whole.length);
            return Buffer.concat([
              whole.subarray(0, place),
              Uint8Array.from(put),
              whole.subarray(place + taken),
            ]);
          },
          bytesOf(text, how),
        );
        expect(await scanned(bytes, sizes, said)).toEqual(await parsed(bytes, said));
      },
    ),
    { numRuns: 2500 },
  ));

test("chunks may end anywhere", () =>
  fc.assert(
    fc.asyncProperty(tableOf(hostileCell), written, pieces, pieces, async (text, how, some, others) => {
      const bytes = bytesOf(text, how);
      expect(await scanned(bytes, some)).toEqual(await scanned(bytes, others));
    }),
    { numRuns: 500 },
  ));

/* Rows to a batch: 2048. Tables about that long, and more than twice as long. */
test.each([2047, 2048, 2049, 5001])("a table of %i rows is cut alike", async (rows) => {
  const text = Array.from({ length: rows }, (_, row) => longRow(row)).join("");
  for (const encoding of encodingNames) {
    const bytes = bytesOf(`id;имя;n\r\n${text}`, { encoding, marked: true });
    const oracle = await parsed(bytes);
    expect(rowsOf(oracle)).toBe(rows);
    for (const sizes of [[bytes.length], [7], [4099], [1 << 16]]) {
      const cut = await scanned(bytes, sizes);
      expect(JSON.stringify(cut) === JSON.stringify(oracle), `${encoding}, pieces of ${sizes}`).toBe(true);
    }
  }
});

/** Every sort of row in turn, blank ones after some of them. */
function longRow(row: number): string {
  const kinds = [
    `${row};имя;1\n`,
    `"${row}";"им""я";\r\n`,
    `${row};"две\nстроки";3\n\n`,
    `${row}\n`,
    `${row};a;b;c\r\n\r\n""\n`,
    `${row};"две\r\nстроки";\r\n`,
  ];
  return kinds[(row * 7) % kinds.length] ?? "";
}

function rowsOf(cut: Cut): number {
  return "rows" in cut ? cut.rows.length : 0;
}
