import { expect, test } from "vitest";
import { deflated, xlsxParts } from "../build/books.ts";
import { folder, small } from "../build/files.ts";
import { run } from "../cli/run.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const book = (data: string | Buffer) => deflated({ ...xlsxParts([{ name: "a", rows: [] }]), [SHEET]: data });
const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

const million = Array.from({ length: 1_000_000 }, (_, row) => `<row r="${row + 1}" ht="15"/>`).join("");
const far = `<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;

/* What is in the book → what is said of it; none of them may take long. */
test.each([
  ["a sheet that swells", book(Buffer.alloc(2 ** 27, "<row/>")), "слишком велика"],
  ["a million rows of nothing", book(sheet(million)), "пуст"],
  ["a cell at the last corner of a sheet", book(sheet(far)), "другая таблица"],
  ["a text that never ends", book(sheet(`<row><c t="str"><v>${"a".repeat(2 ** 24)}`)), "повреждена"],
  ["tags in tags", book(sheet("<row>".repeat(1_000_000))), "повреждена"],
])(
  "%s is told at once",
  async (_, bytes, words) => {
    const cwd = folder({ "b.xlsx": bytes });
    const args = ["validate", small, "--organizations", "b.xlsx"];
    const { stderr, code } = await run(args, { cwd });
    expect(code).toBeOneOf([1, 4]);
    expect(stderr).toContain(words);
  },
  20_000,
);
