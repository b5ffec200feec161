import { expect, test } from "vitest";
import { noRemarks, uncomputed } from "../../../src/read/book/book.ts";

test("remarks of two readings are two", () => {
  const remarks = noRemarks();
  uncomputed("A1", { row: 2, column: 3 }, remarks);
  expect(remarks.formulas.size).toBe(1);
  expect(noRemarks()).toEqual({ hiddenRows: 0, firstHidden: 0, formulas: new Map() });
});
