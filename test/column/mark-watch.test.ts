import { expect, test } from "vitest";
import { readCell } from "../../src/check/cell.ts";
import { markWatch } from "../../src/column/mark-watch.ts";
import type { ColumnId } from "../../src/model/brand.ts";
import { column, number } from "../build/model.ts";

/* the cells of a column of a comma-file → what they settle */
test.each<[string, string | undefined]>([
  ["0,831 1,169 3,951", ","],
  ["1,169 11,86", ","],
  ["1,169 2.000,00", ","],
  ["1,169 1.000.000", ","],
  ["1,169 0.5", "."],
  ["1,169 2,000.5", "."],
  ["1,169 2,000,000", "."],
  ["1,169 1.234", undefined],
  ["1,169 5", undefined],
  ["1,169 0,5 0.5", undefined],
  ["1,169 x", undefined],
  ["0,5 0.5", undefined],
  ["0,5", undefined],
  ["1.234 0,5", ","],
  ["1.234 0,5 0.5", "unclear"],
  ["1.234 0.5", undefined],
])("%s", (cells, mark) => {
  const of = column("c", number("decimal"));
  const watch = markWatch();
  const rules = { missing: new Set([""]), delimiter: "," };
  for (const cell of cells.split(" ")) watch.watch(of.id, readCell(cell, of, rules));
  expect(watch.settled().get(of.id)).toBe(mark);
});

/* the cells of a column that semicolons part → what they settle */
test.each<[string, string | undefined]>([
  ["1.234 0.831", "."],
  ["1.234 12.5", "."],
  ["1.234 1.2345", "."],
  ["1.234 1,234,567", "."],
  ["1.234 2.000,00", ","],
  ["1.234 1.234.567", ","],
  ["1.234 3,5", ","],
  ["1.234 5", undefined],
  ["1.234 1,234", undefined],
  ["1.234 3,5 12.5", undefined],
  ["1,234 0.5", "."],
  ["1,234 0.5 0,5", "unclear"],
  ["1,234 0,5", undefined],
  ["1,234 5", undefined],
])("%s beside semicolons", (cells, mark) => {
  const of = column("c", number("decimal"));
  const watch = markWatch();
  const rules = { missing: new Set([""]), delimiter: ";" };
  for (const cell of cells.split(" ")) watch.watch(of.id, readCell(cell, of, rules));
  expect(watch.settled().get(of.id)).toBe(mark);
});

test("a mark may be shown by cells that nobody read as text", () => {
  const spent = "spent" as ColumnId;
  const of = column("spent", number("decimal"));
  const watch = markWatch();
  watch.watch(spent, readCell("1,169", of, { missing: new Set([""]), delimiter: "," }));
  watch.show(spent, ".");
  expect(watch.settled().get(spent)).toBe(".");
});

test("a book knows which number a point stands in", () => {
  const of = column("c", number("decimal"));
  const watch = markWatch();
  const rules = { missing: new Set([""]), delimiter: ",", isBook: true };
  for (const cell of ["1.234", "0,5"]) watch.watch(of.id, readCell(cell, of, rules));
  expect(watch.settled().get(of.id)).toBeUndefined();
});
