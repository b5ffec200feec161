import { expect, test } from "vitest";
import { rowsOfData } from "../../../src/questions/map/rows-of-data.ts";

const header = ["№", "Субъект РФ", "Всего", "Доля"];

/* a row behind another one → whether it is of data */
test.each<[string, boolean]>([
  ["2|Тульская область|5|95 %", true],
  ["|Омская область|5|", true],
  ["|Итого|10|", false],
  ["Всего||10|", false],
  ["№|Субъект РФ|Всего|Доля", false],
  ["* предварительно|||", false],
  ["Исп. Иванова|||", false],
])("%s", (row, isData) => {
  const rows = ["1|Орловская область|5|90 %", row].map((text) => ({ cells: text.split("|") }));
  expect(rowsOfData(header, rows)).toEqual(isData ? rows : rows.slice(0, 1));
});

test("the numbers of the columns stand in the first row alone", () => {
  const numbers = { cells: ["1", "2", "3", "4"] };
  expect(rowsOfData(header, [numbers, numbers])).toEqual([numbers]);
});
