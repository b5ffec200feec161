import { expect, test } from "vitest";
import type { ColumnId, TableId } from "../../src/model/brand.ts";
import type { RegionLeaf } from "../../src/model/expression.ts";
import { columnBehind, tableNamed, tableOfLeaf } from "../../src/model/tables.ts";
import { exports, formula, organizationsOf } from "../build/model.ts";

function leaf(text: string): RegionLeaf {
  const { expression } = formula(text);
  if (expression.kind !== "leaf") throw new Error(`${text} is no leaf`);
  return expression.leaf;
}

test("a cell is of the regions, a sum of its table", () => {
  expect(tableOfLeaf(leaf("regions.area"), exports)).toBe(exports.regions);
  expect(tableOfLeaf(leaf("sum(polls)"), exports)).toBe(organizationsOf(exports));
  const [area, polls] = ["area", "polls"].map((id) => id as ColumnId);
  expect(columnBehind(leaf("regions.area"), area as ColumnId, exports)?.id).toBe("area");
  expect(columnBehind(leaf("sum(polls)"), polls as ColumnId, exports)?.id).toBe("polls");
  expect(columnBehind(leaf("sum(polls)"), area as ColumnId, exports)).toBeUndefined();
});

test("a table that is not there is a mistake of the program", () => {
  expect(() => tableNamed("messages" as TableId, exports)).toThrow("no table messages");
});
