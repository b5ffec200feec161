import { expect, test } from "vitest";
import { loneCell } from "../../src/check/lone-cell.ts";

/* The cells of a row, and the text of the only one that holds any. */
test.each<[readonly string[], string | undefined]>([
  [["Исп. Иванова", "", "", ""], "Исп. Иванова"],
  [["", " ", " Раздел 1 ", ""], "Раздел 1"],
  [["", "", "", ""], undefined],
  [["01", "", "", "5"], undefined],
  [["01", "", ""], undefined],
])("%j holds only %j", (cells, text) => {
  expect(loneCell({ count: cells.length, cell: (index) => cells[index] ?? "" })).toBe(text);
});
