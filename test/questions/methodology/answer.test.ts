import { describe, expect, test } from "vitest";
import { indicatorsOf } from "../../../src/model/walk.ts";
import { methodologyAnswer } from "../../../src/questions/methodology/answer.ts";
import { langs } from "../../../src/words/lang.ts";
import { namesFor, variedMethodology, written } from "../../build/sample-rating.ts";

const varied = methodologyAnswer(variedMethodology);

describe("the methodology as a table", () => {
  test("reads as paragraphs at a terminal", async () => {
    expect(await written(varied, "table")).toMatchInlineSnapshot(`
      "Рейтинг по всем правилам (varied)
      Для проверки: здесь есть всё.

      Файл: methodology.yaml
      Баллы: не больше 112,5
      Состав: 3 блока, 6 показателей
      Порядок: чем больше баллов, тем выше место
      Места: у равных общее место, после них пропуск (1, 2, 2, 4)
      При равной сумме: баллы за «Учётные записи» (accounts), затем за «Доля ответов
        в срок» (on_time)
      Округление: сумма баллов до 2 знаков после запятой, половина — к чётному;
        места — по точной
      Без места: 77 — город федерального значения
      Значения нет, если в ячейке: пусто, «н/д»

      Блок 1. Работа с сообщениями
      Имя: messages. Баллов не больше 92,5, по сумме.

      1  Доля ответов в срок
         Баллы: 50 · Имя: on_time · Основание: опубликован
         Формула: sum(organizations.on_time, kind == "municipal") /
           sum(organizations.answers, kind == "municipal")
         Шкала: от 0,99 — 50; от 0,9 — 12,5; меньше — 0 · Нет значения: 0 баллов

      2  Средний срок
         Баллы: 12,5 · Имя: days · Основание: упомянут в источниках
         Формула: mean(organizations.answers)
         Шкала: не больше 8 — 12,5; больше — 0 · Нет значения: 0 баллов

      Блок 1.1. Учётные записи
      Имя: accounts. Баллов не больше 30, по взвешенному среднему долей.

      3  Доля подключённых
         Баллы: 2 · Имя: connected · Основание: предположен
         Формула: count(organizations, connected) / count(organizations)
         Шкала: 2 × значение, от 0 до 2
         Нет значения: ошибка, рейтинг не рассчитывается

      4  Дороги
         Баллы: 1 · Имя: roads
         Формула: regions.roads
         Шкала: 0 при 12,5 и хуже; 1 при 0 и лучше; между ними пропорционально
         Нет значения: показатель исключается, сумма пересчитывается на полный
           максимум

      Блок 2. Голосование
      Имя: voting. Баллов не больше 20, по сумме.

      5  Опросы
         Баллы: 10 · Имя: polls · Основание: опубликован
         Формула: -min(organizations.answers)
         Шкала: 10 у наибольшего значения среди регионов, 0 у наименьшего, между ними
           пропорционально
         Нет значения: 0 баллов

      6  Голоса
         Баллы: 10 · Имя: votes · Основание: опубликован
         Формула: max(organizations.answers)
         Шкала: 10 × наименьшее среди регионов / значение · Нет значения: 0 баллов
      "
    `);
  });
});

describe("the methodology as md", () => {
  test("is a table a block", async () => {
    const text = await written(varied, "md", { lang: "en" });
    expect(text.match(/^\*\*.*\*\*$/gm)).toEqual([
      "**Рейтинг по всем правилам (varied)**",
      "**Block 1. Работа с сообщениями**",
      "**Block 1.1. Учётные записи**",
      "**Block 2. Голосование**",
    ]);
    expect(text).toContain("| 4 | Дороги | 1 | roads | — | regions.roads | 0 at 12.5 or worse;");
  });
});

test.each(namesFor(varied))(
  "%s shows every indicator once, in order, and ends its last line",
  async (format) => {
    const ranking = { ...variedMethodology.ranking, breakTies: [] };
    const text = await written(methodologyAnswer({ ...variedMethodology, ranking }), format);
    const titles = indicatorsOf(variedMethodology.blocks).map(({ title }) => title);
    // A book has the records as well.
    const times = format === "xlsx" ? [...titles, ...titles] : titles;
    expect(text.match(new RegExp(titles.join("|"), "g"))).toEqual(times);
    expect(text).toMatch(/[^\n]\n$/);
  },
);

test.each(["csv", "tsv", "json"] as const)("%s depends on neither language nor terminal", async (format) => {
  const expected = await written(varied, format);
  for (const lang of langs) {
    expect(
      await written(varied, format, {
        lang,
        width: 20,
        color: true,
      }),
    ).toBe(expected);
  }
});

test("csv begins with a byte order mark where one is asked for", async () => {
  expect(await written(varied, "csv", { bom: true })).toMatch(/^\ufeffblock,/);
});
