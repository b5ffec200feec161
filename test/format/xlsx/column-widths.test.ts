import { expect, test } from "vitest";
import { columnWidths, linesIn, PAGE_WIDTH } from "../../../src/format/xlsx/column-widths.ts";

/* heading · cells · width */
test.each([
  ["№", ["1"], 8],
  ["Место", ["=12"], 8],
  ["Регион", ["Тула", "Санкт-Петербург"], 18],
  ["Регион", ["две строки\nв одной клетке"], 17],
  ["Регион", ["x".repeat(500)], 63],
  ["Доля органов местного самоуправления", ["1"], 17],
])("%j fits", (heading, cells, width) => {
  expect(columnWidths([{ heading, cells }])).toEqual([width]);
});

test("columns give way until the table fits a page, or are as narrow as that", () => {
  const long = { heading: "Текст", cells: ["слово ".repeat(20)] };
  const total = (count: number) =>
    columnWidths(Array.from({ length: count }, () => long)).reduce((sum, width) => sum + width, 0);
  expect(total(3)).toBe(3 * 63);
  expect(total(4)).toBeLessThanOrEqual(PAGE_WIDTH);
  expect(total(20)).toBe(20 * 27);
});

/* text · width of the column · lines */
test.each([
  ["", 13, 1],
  ["слово", 13, 1],
  ["слово слово", 13, 2],
  ["слово слово слово", 13, 3],
  ["a\nb\n", 13, 3],
  ["x".repeat(25), 13, 3],
  [`слово ${"x".repeat(25)} y`, 13, 4],
])("%j in %d characters takes %d lines", (text, width, lines) => {
  expect(linesIn(text, width)).toBe(lines);
});
