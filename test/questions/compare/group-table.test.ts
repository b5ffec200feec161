import { expect, test } from "vitest";
import { readable } from "../../../src/format/table.ts";
import { groupTable } from "../../../src/questions/compare/group-table.ts";
import { sampleComparison } from "../../build/results.ts";

test.each([
  ["district", ["North | 65,0 | 55,3 | ↑ +9,7 | 1 | 0 | 1", "South | 37,5 | 15,0 | ↑ +22,5 | 0 | 1 | 0"]],
  ["block", ["first | 25,5 | 17,5 | ↑ +8,0 | 1 | 1 | 1", "second | 25,8 | 17,6 | ↑ +8,2 | 1 | 1 | 1"]],
] as const)("a row a %s", (by, rows) => {
  expect(groupTable(sampleComparison, by, "ru").rows.map((row) => row.map(readable).join(" | "))).toEqual(
    rows,
  );
});
