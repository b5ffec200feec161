import fc from "fast-check";
import { expect, test } from "vitest";
import { cellName, letters } from "../../src/problems/letters.ts";

test.each([
  [0, "A"],
  [12, "M"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (index, name) => {
  expect(letters(index)).toBe(name);
});

test("letters name one column only", () => {
  fc.assert(fc.property(fc.nat(10_000_000), (index) => indexOf(letters(index)) === index));
});

test.each([
  [0, 2, "A2"],
  [25, 10, "Z10"],
  [26, 7, "AA7"],
])("column %i of row %i is %s, as a spreadsheet calls it", (index, row, name) => {
  expect(cellName(index, row)).toBe(name);
});

/** Letters are digits from 1 to 26. */
function indexOf(name: string): number {
  return [...name].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
