import { expect, test } from "vitest";
import { type PeriodColumn, periodBetween, periodColumns } from "../../src/check/period-column.ts";
import { column, number } from "../build/model.ts";

const year = column("y", number("integer"));

/* a heading → what the column is called, declared or not */
test.each<[string, string | undefined]>([
  ["Год", "year"],
  [" Отчётный год ", "year"],
  ["YEAR", "year"],
  ["report_year", "year"],
  ["Период", "period"],
  ["Квартал", "quarter"],
  ["месяц", "month"],
  ["Отчетная дата", "date"],
  ["Дата подключения", undefined],
  ["Год создания", undefined],
  ["Регион", undefined],
])("%s", (heading, id) => {
  const [found, ...others] = periodColumns(["Код", heading], new Map());
  expect(others).toEqual([]);
  expect(found?.column).toEqual(id === undefined ? undefined : { id, isDeclared: false });
  const [declared] = periodColumns(["Код", heading], new Map([[year, 1]]));
  expect(declared?.column).toEqual(id === undefined ? undefined : { id: "y", isDeclared: true });
});

/* the cells of two rows → what tells them apart */
test.each<[string[], string[], string[] | undefined]>([
  [
    ["2024", "I"],
    ["2025", "I"],
    ["Год", "2024", "2025"],
  ],
  [
    ["2025", "I"],
    [" 2025", "II"],
    ["Квартал", "I", "II"],
  ],
  [["", "I"], ["2025", "I"], undefined],
  [["2025", "I"], ["2025", "I"], undefined],
])("%j %j", (first, second, told) => {
  const columns: readonly PeriodColumn[] = periodColumns(["Год", "Квартал"], new Map());
  const period = periodBetween(columns, first, second);
  expect(period && [period.heading, ...period.values]).toEqual(told);
});
