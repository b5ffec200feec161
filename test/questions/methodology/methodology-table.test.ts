import { describe, expect, test } from "vitest";
import { readable } from "../../../src/format/table.ts";
import { methodologyTables } from "../../../src/questions/methodology/methodology-table.ts";
import { variedMethodology } from "../../build/sample-rating.ts";

const [rules, ...blocks] = methodologyTables(variedMethodology, "ru");

describe("the methodology for people", () => {
  test("begins with its title, its note and the rules of the whole", () => {
    expect(rules?.title).toEqual(["Рейтинг по всем правилам (varied)", "Для проверки: здесь есть всё."]);
    expect(rules?.rows.length).toBeGreaterThan(5);
  });

  test("has a table a block, an outer one before the one within it", () => {
    expect(blocks.map(({ title }) => title)).toEqual([
      ["Блок 1. Работа с сообщениями", "Имя: messages. Баллов не больше 92,5, по сумме."],
      ["Блок 1.1. Учётные записи", "Имя: accounts. Баллов не больше 30, по взвешенному среднему долей."],
      ["Блок 2. Голосование", "Имя: voting. Баллов не больше 20, по сумме."],
    ]);
  });

  test("has a row an indicator, numbered through", () => {
    const rows = blocks.flatMap((block) => block.rows.map((row) => row.map(readable)));
    expect(rows.map(([number, title]) => `${number} ${title}`)).toEqual([
      "1 Доля ответов в срок",
      "2 Средний срок",
      "3 Доля подключённых",
      "4 Дороги",
      "5 Опросы",
      "6 Голоса",
    ]);
    expect(rows[3]).toEqual([
      "4",
      "Дороги",
      "1",
      "roads",
      "—",
      "regions.roads",
      "0 при 12,5 и хуже; 1 при 0 и лучше; между ними пропорционально",
      "показатель исключается, сумма пересчитывается на полный максимум",
    ]);
  });

  test("has as many cells a row as columns", () => {
    for (const { columns, rows } of [...(rules ? [rules] : []), ...blocks]) {
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });
});
