import fc from "fast-check";
import { expect, test } from "vitest";
import { compareBoth, exactly, foldFiles } from "../build/fold-beside-plain.ts";
import {
  columns,
  filesOf,
  methodologies,
  rowOf,
  sizes,
  table,
  write,
  writing,
} from "../build/organization-tables.ts";

test("rows are checked and folded as the plain reference does it", () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...methodologies),
      fc.array(fc.tuple(table(25), writing), { minLength: 1, maxLength: 2 }),
      sizes,
      async (methodology, written, pieces) => {
        await compareBoth(
          methodology,
          filesOf(
            written.map(([rows, how]) => write(rows, how)),
            pieces,
          ),
        );
      },
    ),
    { numRuns: 200 },
  ));

test("the encoding and the delimiter may be said", () =>
  fc.assert(
    fc.asyncProperty(table(6), writing, async (rows, how) => {
      const dialect = {
        encoding: how.encoding === "utf-16le" ? undefined : how.encoding,
        delimiter: how.delimiter,
      };
      await compareBoth(methodologies[0], filesOf([write(rows, how)], [64], dialect));
    }),
    { numRuns: 60 },
  ));

/* A batch is 2048 rows. The same rows over and over, with keys of their own, wrong ones among them. */
test.each([
  [2048, ",", "utf-8", methodologies[0]],
  [2049, ";", "windows-1251", methodologies[2]],
  [4500, ";", "utf-8", methodologies[1]],
] as const)(
  "%i rows parted by %s in %s come to the same",
  async (count, delimiter, encoding, methodology) => {
    const sample = fc.sample(rowOf(columns), { seed: count, numRuns: 997 });
    const rows = Array.from({ length: count }, (_, row) => {
      const [key = "", ...others] = sample[row % sample.length] ?? [];
      return others.length === 0 ? [] : [row % 50 === 0 ? key : `${key}-${row}`, ...others];
    });
    const how = { delimiter, encoding, end: "\n", quoteAll: false, broken: "" };
    await compareBoth(methodology, filesOf([write({ names: columns, rows }, how)], [1 << 16]));
  },
);

test("how the bytes come does not show, not even in the order of the problems", () =>
  fc.assert(
    fc.asyncProperty(table(30), writing, sizes, sizes, async (rows, how, some, others) => {
      const bytes = write(rows, how);
      const first = await foldFiles(methodologies[0], filesOf([bytes], some));
      const second = await foldFiles(methodologies[0], filesOf([bytes], others));
      expect(second.findings).toEqual(first.findings);
      expect(exactly(second.values)).toEqual(exactly(first.values));
    }),
    { numRuns: 60 },
  ));
