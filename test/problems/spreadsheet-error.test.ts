import { expect, test } from "vitest";
import { spreadsheetError } from "../../src/problems/spreadsheet-error.ts";

test.each([
  ["#Н/Д", "Excel показывает #Н/Д, где формула ничего не нашла"],
  ["#n/a ", "Excel показывает #N/A, где формула ничего не нашла"],
  ["#ДЕЛ/0!", "Excel показывает #ДЕЛ/0!, где формула делит на ноль"],
  ["#VALUE!", "Excel показывает #VALUE!, где формула считает с текстом"],
  ["#ССЫЛКА!", "Excel показывает #ССЫЛКА!, где ячейка из формулы удалена"],
  ["#ИМЯ?", "Excel показывает #ИМЯ?, где не знает имени из формулы"],
  ["#ЧИСЛО!", "Excel показывает #ЧИСЛО!, где формулу нельзя вычислить"],
  ["#ПУСТО!", "Excel показывает #ПУСТО!, где диапазоны не пересекаются"],
])("%s", (value, ru) => {
  expect(spreadsheetError(value).ru).toBe(`${ru}: исправьте формулу в таблице и выгрузите заново`);
});

test("a narrow column, and an error that has no entry here", () => {
  expect(spreadsheetError("#####").en).toBe(
    "Excel shows number signs where a column is too narrow: widen it and export again",
  );
  expect(spreadsheetError("#SPILL!").en).toBe("correct the formula in the spreadsheet and export again");
});
