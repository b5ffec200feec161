import { expect, test } from "vitest";
import { noRemarks } from "../../../src/read/book/book.ts";

test("remarks of two readings are two", () => {
  const remarks = noRemarks();
  remarks.formulas += 1;
  expect(noRemarks()).toEqual({ hiddenRows: 0, firstHidden: 0, formulas: 0, firstFormula: undefined });
});
