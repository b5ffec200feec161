import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mostDigits } from "../../src/exact/fraction.ts";
import { limits } from "../../src/model/limits.ts";

const documented = readFileSync(join(import.meta.dirname, "../../docs/reliability.md"), "utf8");
const megabytes = (bytes: number) => `${bytes / 2 ** 20} MB`;
const { methodology, table, organizations, book, result, readOnce } = limits;

/* An input of the document's table, and the numbers that its row has to name. */
test.each([
  ["methodology", [megabytes(methodology.bytes)]],
  [
    "region export, published table",
    [
      megabytes(table.bytes),
      `${table.rows} rows`,
      `${table.columns} columns`,
      `${table.cells} cells`,
      `${megabytes(table.rowBytes)} a row`,
    ],
  ],
  ["organisation export", [`${organizations.columns} columns`, `${megabytes(organizations.rowBytes)} a row`]],
  [
    "book of Excel or OpenDocument",
    [
      `${megabytes(book.bytes)} as it is`,
      `${megabytes(book.partBytes)} a part`,
      `${megabytes(book.stringBytes)} of texts`,
      `${book.parts} parts`,
      `${book.rows} rows`,
      `${book.columns} columns`,
      `${book.repeatedCells} repeated cells`,
    ],
  ],
  [
    "rating in JSON, to compare",
    [megabytes(result.bytes), `${result.regions} regions`, `${result.blocks} blocks`],
  ],
  ["standard input, pipes", [megabytes(readOnce.bytes)]],
  ["exact value, block or total", [`${mostDigits} digits`]],
])("the limits of %s are those that the document names", (input, numbers) => {
  const row = documented.split("\n").find((line) => line.startsWith(`| ${input} |`));
  for (const number of numbers) expect(row).toContain(number);
});
