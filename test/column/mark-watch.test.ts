import { expect, test } from "vitest";
import { readCell } from "../../src/check/cell.ts";
import { markWatch } from "../../src/column/mark-watch.ts";
import { column, number } from "../build/model.ts";

/* the cells of a column of a comma-file → whether one is ambiguous, and what the others show */
test.each<[string, boolean, string | undefined]>([
  ["0,831 1,169 3,951", true, ","],
  ["1,169 11,86", true, ","],
  ["1,169 2.000,00", true, ","],
  ["1,169 1.000.000", true, ","],
  ["1,169 0.5", true, "."],
  ["1,169 2,000.5", true, "."],
  ["1,169 2,000,000", true, "."],
  ["1,169 1.234", true, undefined],
  ["1,169 5", true, undefined],
  ["1,169 0,5 0.5", true, undefined],
  ["1,169 x", true, undefined],
  ["0,5 0.5", false, undefined],
])("%s", (cells, isAmbiguous, mark) => {
  const of = column("c", number("decimal"));
  const watch = markWatch();
  const rules = { missing: new Set([""]), delimiter: "," };
  for (const cell of cells.split(" ")) watch.watch(of.id, readCell(cell, of, rules));
  expect([watch.ambiguous().has(of.id), watch.settled().get(of.id)]).toEqual([isAmbiguous, mark]);
});
