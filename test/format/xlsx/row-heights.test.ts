import { expect, test } from "vitest";
import { lineHeight, tableHeights } from "../../../src/format/xlsx/row-heights.ts";
import type { Worksheet } from "../../../src/format/xlsx/worksheets.ts";

/* text, is it a title, width → points: 15 a line, 19 a line of a title, whose letters are wider */
test.each([
  ["word", false, 20, 15],
  ["word word word word", false, 13, 30],
  ["word word word", false, 20, 15],
  ["word word word", true, 20, 38],
])("%j, title: %s, %i characters wide", (text, isTitle, width, height) => {
  expect(lineHeight(text, isTitle, width)).toBe(height);
});

const column = (heading: string, width: number) => ({ heading, align: "left" as const, width });
const sheet: Worksheet = {
  name: "s",
  title: ["t", "u"],
  columns: [column("Region name", 9), column("Total", 20)],
  rows: [
    ["Tula", { value: 1, format: "0" }],
    ["Tula", "one\ntwo\nthree"],
    ["x", "1\n".repeat(100)],
  ],
  notes: [],
  frozenColumns: 1,
};

test("only rows of more than one line have a height, below the lines above the table, and none above Excel's highest", () => {
  expect(tableHeights(sheet)).toEqual([
    [2, { height: 30 }],
    [4, { height: 45 }],
    [5, { height: 409 }],
  ]);
});
