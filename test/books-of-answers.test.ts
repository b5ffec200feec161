import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { filesBelow, folder } from "./build/files.ts";
import { readBook } from "./build/read-book.ts";
import { run } from "./cli/run.ts";

/*
 * Every answer that a transcript shows as CSV, once more as a book: the sheet of its rows has the very rows of the CSV. A list
 * of problems is a page of its own there: test/problems/problems-page.test.ts.
 */

const fixtures = resolve(import.meta.dirname, "../fixtures");
const out = folder();

const lines = filesBelow(fixtures)
  .filter((name) => name.endsWith("transcript.txt"))
  .flatMap((name) => {
    const cwd = join(fixtures, dirname(name));
    const commands = readFileSync(join(fixtures, name), "utf8").matchAll(/^\$ pos-rating (.*)$/gm);
    return [...commands].map(([, line = ""]) => ({ cwd, line }));
  })
  .filter(
    ({ line }) =>
      !/^explain |^validate |--ties-report/.test(line) &&
      /(-f|--format) csv\b/.test(line) &&
      !/ -o | --output |--add-bom|"/.test(line),
  )
  .map(({ cwd, line }) => ({ cwd, line: line.replace(/ (-f|--format) csv\b| --excel\b| --lang \w+/g, "") }));

test("there are such answers, of every command that has rows", () => {
  const commands = new Set(lines.map(({ line }) => /^\w+/.exec(line)?.[0]));
  expect([...commands].sort()).toEqual(["attribute", "compare", "compute", "methodology", "whatif"]);
});

test.each(lines.map(({ cwd, line }, index) => [line, cwd, index] as const))(
  "%s",
  async (line, cwd, index) => {
    const args = line.split(" ");
    const csv = await run([...args, "-f", "csv", "--excel", "--lang", "ru"], { cwd });
    const file = join(out, `${index}.xlsx`);
    const book = await run([...args, "-o", file, "--lang", "ru"], { cwd });
    expect([book.code, book.stderr]).toEqual([csv.code, csv.stderr]);
    if (csv.stdout === "") return;
    const bytes = readFileSync(file);
    const rows: string[][] = parse(csv.stdout, { bom: true, delimiter: ";" });
    const [headings = []] = rows;
    const sheets = await readBook(bytes);
    const own = sheets.at(-1)?.rows ?? [];
    const start = own.findIndex((row) => row[0] === headings[0]);
    expect(own.slice(start).map((row) => padded(row, headings.length))).toEqual(
      rows.map((row) => row.map(asInBook)),
    );
    const other = (await readXlsx(bytes)).sheets.at(-1)?.rows ?? [];
    const begin = other.findIndex((row) => row[0] === headings[0]);
    expect(
      other.slice(begin, begin + rows.length).map((row) => padded(row.map(String), headings.length)),
    ).toEqual(rows.map((row) => row.map(asInBook)));
  },
);

function padded(row: readonly string[], length: number): readonly string[] {
  return Array.from({ length }, (_, index) => (row[index] === "null" ? "" : (row[index] ?? "")));
}

/** A number of a CSV for Excel as the shortest decimal; a text without what makes it inert there. */
function asInBook(cell: string): string {
  if (/^-?\d+,\d+$/.test(cell)) return String(Number(cell.replace(",", ".")));
  return cell.replace(/^'(?="*[=+\-@\t\r])/, "").replaceAll(/\r\n?/g, "\n");
}
