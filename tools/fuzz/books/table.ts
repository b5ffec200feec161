import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { small } from "../../../test/build/files.ts";

/** An export as rows of text, and what a book does with them beside writing them. */
export interface Table {
  readonly name: "regions" | "organizations";
  readonly rows: readonly (readonly string[])[];
  /** Rows, from 1, that the book hides. */
  readonly hidden: readonly number[];
  /** Sheets of the book before and behind this one, which has the headings. */
  readonly before: readonly OtherSheet[];
  readonly behind: readonly OtherSheet[];
}

export type OtherSheet = "words" | "nothing" | "hidden copy";

const read = (name: Table["name"]): string[][] => parse(readFileSync(join(small, `${name}.csv`)));
const right = { regions: read("regions"), organizations: read("organizations") };

/** What stands in cells of real exports, and what books make of it. */
const odd = fc.oneof(
  fc.constantFrom("", "-", "н/д", "0", "1", "2", "007", "01", "02", "+1", "-1", "1.0", "0.95", "1234567"),
  fc.constantFrom("95%", "95 %", "0,95", "1 234", "1.234", "1,234.5", "12345678901234567890", "1e5", "1E-7"),
  fc.constantFrom("0.1", "0.30000000000000004", "1e-7", "123456789012345", "-0.5", "99.99"),
  fc.constantFrom("#N/A", "#DIV/0!", "#REF!", "#VALUE!", "Да", "Нет", "да", "TRUE", "=A1*2", "'1", '="01"'),
  fc.constantFrom("2025-01-31", "1999-12-31", "1904-01-02", "2024-02-29", "31.01.2025", "01.фев", "09:30:00"),
  fc.constantFrom(
    "municipal",
    "Восточный",
    "Итого",
    "Российская Федерация",
    "Озёрный край",
    "ПФО",
    "Республика",
  ),
  fc.constantFrom(
    " a",
    "a ",
    "a  b",
    "a\tb",
    "a\nb",
    'ООО "Ромашка"',
    '"',
    "'",
    "<b>&amp;",
    "]]>",
    "_x0041_",
  ),
  fc.constantFrom("\u00a0", "ё", "東", "😀", "\u202e", "a,b;c", "\ufeff", "&#1080;", "_x000D_", "a\u2028b"),
  fc.string({ unit: fc.constantFrom(..."ab1 ,;.\"'<&>\n\tё-%="), maxLength: 6 }),
);

const titles = fc.array(
  fc.constantFrom("Сведения о работе с обращениями", "за 2025 год", "", "Единица измерения: шт."),
  { maxLength: 3 },
);
const edit = fc.record({ row: fc.nat(12), column: fc.nat(12), text: odd });
const otherSheets = fc.array(fc.constantFrom<OtherSheet>("words", "nothing", "hidden copy"), {
  maxLength: 2,
});

/** An export of regions or of organisations, right but for so many cells, below titles and between blank rows. */
const tablesWith = (mistakes: fc.Arbitrary<Mistakes>): fc.Arbitrary<Table> =>
  fc
    .record({
      name: fc.constantFrom("regions" as const, "organizations" as const),
      mistakes,
      titles,
      blanks: fc.array(fc.nat(10), { maxLength: 2 }),
      hides: fc.array(fc.nat(14), { maxLength: 3 }),
      before: otherSheets,
      behind: otherSheets,
    })
    .map(({ name, mistakes: { edits, twice }, titles: above, blanks, hides, before, behind }) => {
      const [header = [], ...body] = right[name];
      const edited = edits.reduce(
        (rows, { row, column, text }) => withCell(rows, row % body.length, column % header.length, text),
        body,
      );
      const repeated = edited[twice ?? edited.length];
      const longer = repeated === undefined ? edited : [...edited, repeated];
      const spread = blanks.reduce((rows, at) => rows.toSpliced(at % rows.length, 0, []), longer);
      const rows = [...above.map((text) => (text === "" ? [] : [text])), header, ...spread];
      return { name, rows, hidden: [...new Set(hides.map((at) => (at % rows.length) + 1))], before, behind };
    });

interface Mistakes {
  readonly edits: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** The row that is there twice. */
  readonly twice: number | undefined;
}

export const rightTables = tablesWith(fc.constant({ edits: [], twice: undefined }));
export const tables = tablesWith(
  fc.record({
    edits: fc.array(edit, { maxLength: 4 }),
    twice: fc.option(fc.nat(10), { freq: 5, nil: undefined }),
  }),
);

function withCell(rows: readonly string[][], row: number, column: number, text: string): string[][] {
  return rows.map((cells, index) => (index === row ? cells.with(column, text) : cells));
}

/** The rows as delimited text, in which no reader has to guess anything. */
export function asCsv({ rows }: Pick<Table, "rows">): string {
  const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  return rows
    .map((cells) => `${Array.from({ length: width }, (_, at) => quoted(cells[at] ?? "")).join(",")}\n`)
    .join("");
}
