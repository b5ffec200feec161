import { expect, test } from "vitest";
import { withoutBlankRows } from "../../src/read/blank-rows.ts";

const most = { rows: 3, columns: 3, cells: 9 };
const compact = (text: string) => withoutBlankRows(Buffer.from(text), 44, most);

/* A text; what is kept of it, and where how many blank rows stood. */
test.each<[string, string, readonly (readonly [offset: number, rows: number])[]]>([
  ["", "", []],
  ["a,b\n1,2\n", "a,b\n1,2\n", []],
  [
    "\n\na\n,,\n\r\n,\r\nb\n\n",
    "a\nb\n",
    [
      [0, 2],
      [2, 3],
      [4, 1],
    ],
  ],
  ['a\n"\n\n,\n"\n\nb\n', 'a\n"\n\n,\n"\nb\n', [[9, 1]]],
  ["a\n\r\r\n\n", "a\n\r\r\n", [[5, 1]]],
  ["a\n \n;\n", "a\n \n;\n", []],
  [
    'a"\n\n"b"c"\n\n"d""\n\n"\n\n',
    'a"\n"b"c"\n"d""\n\n"\n',
    [
      [3, 1],
      [9, 1],
      [17, 1],
    ],
  ],
  ['a,"b"\n\n', 'a,"b"\n', [[6, 1]]],
  ["a\n\n,", "a\n,", [[2, 1]]],
])("of %j stays %j", (text, kept, blanks) => {
  const outcome = compact(text);
  if ("of" in outcome) throw new Error("too large");
  expect(outcome.bytes.toString()).toBe(kept);
  expect(outcome.blanks).toEqual(blanks.map(([offset, rows]) => ({ offset, rows })));
});

/* The header is no row of its own; blank rows are none. */
test.each([
  ["h\n1\n\n\n2\n3\n4\n", { of: "rows", row: 7 }],
  ["\nh\n1,2,3\n1,2,3,4\n", { of: "columns", row: 4 }],
  ["a,b,c\n1,2,3\n\n1,2,3\n1,2,3\n", { of: "cells", row: 5 }],
])("of %j there is too much", (text, excess) => {
  expect(compact(text)).toEqual(excess);
});

test.each(["h\n1\n2\n3\n\n,,,,\n", 'h\n"1,2,3,4"\n', "a,b,c\n1,2,3\n1,2,3\n"])(
  "%j is all there may be",
  (text) => {
    expect(compact(text)).not.toHaveProperty("of");
  },
);
