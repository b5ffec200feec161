import fc from "fast-check";
import { expect, test } from "vitest";
import { headerSearch } from "../../src/check/header-search.ts";
import { encodingNames } from "../../src/model/source.ts";
import {
  bytesOf,
  damage,
  damaged,
  dialect,
  foundOut,
  hostileCell,
  pieces,
  plainCell,
  tableOf,
  written,
} from "../build/csv-bytes.ts";
import { type Cut, found, parsed, scanned } from "../build/cut-tables.ts";
import { code, column, number, text } from "../build/model.ts";

/*
 * Two readers of one language: `openCells` scans bytes, `readTable` asks csv-parse. Whatever the file and
 * wherever its chunks end, both say the same header, cells, rows, lines, blank runs, delimiter, encoding
 * and fault. The row that a fault cuts is in neither, nor is any row after it: the fault has its number.
 * A quote out of place is a fault before a byte that is no text behind it, whichever chunk has which.
 */

test("whole tables are cut alike", () =>
  fc.assert(
    fc.asyncProperty(tableOf(plainCell), written, pieces, foundOut, async (text, how, sizes, said) => {
      const bytes = bytesOf(text, how);
      expect(await scanned(bytes, sizes, said)).toEqual(await parsed(bytes, said));
    }),
    { numRuns: 1000 },
  ));

test("hostile tables are cut alike, up to the same fault", () =>
  fc.assert(
    fc.asyncProperty(tableOf(hostileCell), written, pieces, dialect, async (text, how, sizes, said) => {
      const bytes = bytesOf(text, how);
      expect(await scanned(bytes, sizes, said)).toEqual(await parsed(bytes, said));
    }),
    { numRuns: 1600 },
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
        const bytes = damaged(bytesOf(text, how), hurts);
        expect(await scanned(bytes, sizes, said)).toEqual(await parsed(bytes, said));
      },
    ),
    { numRuns: 1600 },
  ));

/* Titles, blank rows, a header in one row or two, and whatever else: the header is found alike. */
test("headers below titles are found alike", () => {
  const columns = [
    column("код", code),
    column("имя", text, { headers: ["название"] }),
    column("n", number("integer"), { headers: ["принято всего"] }),
  ];
  const above = fc.constantFrom(
    "Отчёт, год",
    "Отчёт;;",
    "",
    ";;",
    '"две\nстроки";;',
    "1;2;3",
    'a"b',
    '"не закрыта',
  );
  const header = fc.constantFrom(
    "код;имя;n",
    "n,название,код",
    "код;имя;принято\n;;всего",
    "код;имя",
    "x",
    "код|имя|n|",
  );
  const lines = fc.tuple(fc.array(above, { maxLength: 4 }), header, fc.array(plainCell, { maxLength: 4 }));
  const ends = fc.constantFrom("\n", "\r\n");
  return fc.assert(
    fc.asyncProperty(
      lines,
      ends,
      written,
      pieces,
      fc.option(fc.constantFrom(2, 3)),
      async (parts, end, how, sizes, row) => {
        const [titles, heading, cells] = parts;
        const rows = [...titles, ...heading.split("\n"), ...cells.map((cell) => `${cell};${cell};1`)];
        const bytes = bytesOf(rows.join(end), how);
        const search = headerSearch(columns, row === null ? undefined : { first: row, last: row });
        expect(await scanned(bytes, sizes, found, search)).toEqual(await parsed(bytes, found, search));
      },
    ),
    { numRuns: 500 },
  );
});

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
    const said = { encoding, delimiter: undefined };
    const oracle = await parsed(bytes, said);
    expect(rowsOf(oracle)).toBe(rows);
    for (const sizes of [[bytes.length], [7], [4099], [1 << 16]]) {
      const cut = await scanned(bytes, sizes, said);
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
