import { expect, test } from "vitest";
import { aggregate, folded, rowsOfA } from "../../../build/batches.ts";
import { exact } from "../../../build/numbers.ts";

/* batches of a's cells, least, greatest */
test.each([
  ["3 1 2", "1", "3"],
  ["3 1 | 2", "1", "3"],
  ["2 | 3 | 1", "1", "3"],
  ["0.3 | 0.25 | 0.299", "0.25", "0.3"],
  ["-1 | - 0 | -", "-1", "0"],
  ["- | -5 | -", "-5", "-5"],
  ["9007199254740992 | 9007199254740993 | 1", "1", "9007199254740993"],
  ["9007199254740993 9007199254740992", "9007199254740992", "9007199254740993"],
])("of %s, %s is least and %s greatest", (cells, least, greatest) => {
  const batches = cells
    .split(" | ")
    .map((batch) => rowsOfA(batch.split(" ").map((text) => [0, text === "-" ? undefined : exact(text)])));
  const values = folded([aggregate("min(a)"), aggregate("max(a)")], 1, batches);
  expect(values).toEqual([[exact(least)], [exact(greatest)]]);
});

test("each region has its own", () => {
  const rows = rowsOfA([
    [0, exact("5")],
    [1, exact("-7")],
    [0, exact("6")],
    [2, exact("100")],
  ]);
  const values = folded([aggregate("min(a)"), aggregate("max(a)")], 2, [rows]);
  expect(values).toEqual([
    [exact("5"), exact("-7")],
    [exact("6"), exact("-7")],
  ]);
});
