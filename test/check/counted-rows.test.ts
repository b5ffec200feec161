import { expect, test } from "vitest";
import { cellRules } from "../../src/check/cell.ts";
import { columnsAskedBy, countedRow } from "../../src/check/counted-rows.ts";
import type { Header } from "../../src/check/header.ts";
import { organizationsOf } from "../build/model.ts";
import { tiny } from "../build/tiny.ts";

const columns = ["kind", "active", "asked", "answered", "spent"];

/* A condition over organisations, and the cells of a row → whether it counts */
test.each<[string, string, boolean]>([
  ["active", "school,1,0,0,", true],
  ["active", "school,нет,0,0,", false],
  ['kind == "school" && asked > 5', "school,1,6,0,", true],
  ['kind == "school" && asked > 5', "clinic,1,6,0,", false],
  // A row for which the condition has no value does not count.
  ["answered > 0", "school,1,0,-,", false],
  ["active || answered > 0", "school,1,0,-,", true],
  // A refused cell is told, unless the others have decided.
  ["asked > 5", "school,1,x,0,", true],
  ["active && asked > 5", "school,0,x,0,", false],
  ["active && asked > 5", "school,1,x,0,", true],
])("%s: %s", async (condition, cells, expected) => {
  const { exports } = await tiny(["    key: id\n", `    where: '${condition}'\n    key: id\n`]);
  const organizations = organizationsOf(exports);
  const header: Header = new Map(
    organizations.columns.flatMap((column) => {
      const index = columns.indexOf(column.id);
      return index < 0 ? [] : [[column, index] as const];
    }),
  );
  const where = organizations.where;
  const { asked } = columnsAskedBy(where, header);
  const counts = countedRow(where, asked, cellRules(exports.missingValues, ","), new Map());
  expect(counts(cells.split(","))).toBe(expected);
});

test("where nothing is said all rows count", () => {
  expect(countedRow(undefined, new Map(), cellRules([], ","), new Map())([])).toBe(true);
});
