import { expect, test } from "vitest";
import { aggregate, folded, rowsOfA } from "../../../build/batches.ts";
import { exact } from "../../../build/numbers.ts";

test("rows are counted over all batches, whatever their cells hold", () => {
  const first = rowsOfA([
    [0, exact("5")],
    [0, undefined],
    [1, exact("0")],
  ]);
  const second = rowsOfA([[0, undefined]]);
  expect(folded([aggregate("count(organizations)")], 3, [first, second])).toEqual([
    ["3", "1", "0"].map(exact),
  ]);
});

test("a row whose condition is false or missing does not count", () => {
  const rows = rowsOfA([
    [0, exact("5")],
    [0, undefined],
    [0, exact("-5")],
  ]);
  expect(folded([aggregate("count(organizations, a > 0)")], 1, [rows])).toEqual([[exact("1")]]);
  expect(folded([aggregate("count(organizations, !(a > 0))")], 1, [rows])).toEqual([[exact("1")]]);
});
