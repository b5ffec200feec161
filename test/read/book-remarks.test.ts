import { expect, test } from "vitest";
import { noRemarks } from "../../src/read/book/book.ts";
import { bookRemarks } from "../../src/read/book-remarks.ts";

test("a book that is what it looks like gives no warning", () => {
  expect(bookRemarks(noRemarks(), "o.xlsx")).toEqual([]);
});

test("hidden rows and formulas without values are told once, where the first is", () => {
  const remarks = {
    hiddenRows: 3,
    firstHidden: 5,
    formulas: new Map([
      [7, { column: 2, count: 2 }],
      [9, { column: 1, count: 1 }],
    ]),
  };
  expect(bookRemarks(remarks, "o.xlsx")).toEqual([
    {
      kind: "hidden-rows",
      severity: "warning",
      at: { in: "export", file: "o.xlsx", row: 5 },
      rows: 3,
    },
    {
      kind: "formulas-without-values",
      severity: "warning",
      at: { in: "export", file: "o.xlsx", row: 7, index: 1 },
      cells: 3,
    },
  ]);
});
