import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Table } from "../../../src/format/table.ts";
import { toGrid } from "../../../src/format/terminal/grid.ts";
import type { Rating } from "../../../src/model/rating.ts";
import { ratingTable } from "../../../src/questions/rating/table.ts";
import type { View } from "../../../src/questions/rating/view.ts";
import { textWidth } from "../../../src/words/glyphs.ts";
import { exact } from "../../build/numbers.ts";
import { rated, region, sampleRating, wholeView } from "../../build/sample-rating.ts";

const plain = { width: undefined, color: false };

function shown(part: Partial<View> = {}, width?: number): Promise<string> {
  return toGrid(ratingTable(sampleRating, { ...wholeView, ...part }, "ru"), { width, color: false });
}

function named(names: readonly string[], district: string): Rating {
  const scores = [
    ["1", "50"],
    ["0.6", "30"],
    ["2", "20"],
  ] as const;
  const members = names.map((name, i) =>
    rated(region(String(i), name, `${district}${i}`), "1", "100", scores),
  );
  return { ...sampleRating, ranking: [{ place: exact("1"), members }] };
}

describe("the table at a terminal", () => {
  test("fits 80 columns whole, where the output is no terminal", async () => {
    expect(await shown()).toBe(`Рейтинг регионов по работе в Платформе обратной связи (sample)
Регионов: 4, без места: 1. Среднее: 76 из 100.
Места: по общей сумме баллов, без пропусков (1, 2, 2, 3).

                                                      Блок  Блок            Доля
Место  Регион                        Округ               1     2  Итого    макс.
────────────────────────────────────────────────────────────────────────────────
    1  Тульская область              Центральный        80    20    100  100,0 %
   =2  Республика Коми*              Северо-Западный    40    16     80   80,0 %
   =2  Московская область            Центральный        70    10     80   80,0 %
    3  Ханты-Мансийский автономный   Уральский          45     0     45   45,0 %
       округ — Югра
────────────────────────────────────────────────────────────────────────────────

Блок 1 — Работа с сообщениями и обращениями (не больше 80)
Блок 2 — Общественное голосование (не больше 20)

= — место делят несколько регионов.
* — исключены показатели без данных, сумма пересчитана на полный максимум:
Республика Коми.
Без места: Москва (город федерального значения).
`);
  });

  test("has 80 columns where the terminal says that it has none", async () => {
    expect(await shown({}, 0)).toBe(await shown({}, 80));
  });

  test("is cut to 20 columns, and says so with an ellipsis", async () => {
    expect(await shown({ top: 2 }, 20)).toContain(`
Место  Регион  Итого
────────────────────
    1  Тульс…    100
   =2  Респ…*     80
   =2  Моско…     80
────────────────────
`);
  });

  test("has the indicators below it, by numbers that are told under them", async () => {
    const text = await shown({ detail: true });
    expect(text).toContain("Место  Регион                                     1   2   3\n");
    expect(text).toContain("   =2  Республика Коми*                          40   —  16\n");
    expect(text).toContain("\n3 — Число опросов на муниципалитет (не больше 20)\n");
  });

  test("stands when nobody is rated", async () => {
    const nobody = { ...sampleRating, ranking: [], notRated: [] };
    const text = await toGrid(ratingTable(nobody, wholeView, "ru"), plain);
    expect(text).toContain("Регионов: 0. Среднего нет.\n");
    expect(text).toMatch(/Место {2}Регион/);
  });

  test("adds nothing but colour when coloured: bold for the first three places, dim notes", async () => {
    const table = ratingTable(sampleRating, wholeView, "ru");
    const colored = await toGrid(table, { width: 80, color: true });
    expect(stripVTControlCharacters(colored)).toBe(await toGrid(table, { width: 80, color: false }));
    expect(colored).toMatch(/^\u001b\[1m {4}1 {2}Тульская область .*100,0 %\u001b\[22m$/m);
    expect(colored).toContain("\u001b[2mБез места");
  });
});

const nastyNames: readonly string[] = [
  "Ханты-Мансийский автономный округ — Югра",
  "Российскаяфедерациябезпробелов",
  "北京市 🇷🇺 🫠 👨\u200d👩\u200d👧",
  "กรุงเทพมหานคร",
  "e\u0301и\u0306\u0323",
  "\u001b[31mкрасный\u001b[0m\u0007",
  "две\r\nстроки\tи табуляция",
  "\u202eнаоборот",
  "",
];

const name = fc.oneof(fc.constantFrom(...nastyNames), fc.string({ unit: "binary", maxLength: 60 }));
const width = fc.integer({ min: 20, max: 200 });

describe("whatever the names", () => {
  test("no line is wider than the terminal, and nothing reaches it that is not text", async () => {
    const detail = fc.boolean();
    await fc.assert(
      fc.asyncProperty(
        fc.array(name, { minLength: 1, maxLength: 5 }),
        name,
        width,
        detail,
        async (names, district, columns, all) => {
          const table = ratingTable(named(names, district), { ...wholeView, detail: all }, "ru");
          const lines = (await toGrid(table, { width: columns, color: false })).split("\n");
          expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(columns);
          expect(lines.join("")).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}]/u);
        },
      ),
      { examples: [[[...nastyNames], "Сибирский", 20, true]] },
    );
  });

  test("the columns stay aligned: the last number ends where the rule ends", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 5 }), width, async (names, columns) => {
        const table: Table = { ...ratingTable(named(names, ""), wholeView, "ru"), title: [], notes: [] };
        const lines = (await toGrid(table, { width: columns, color: false })).split("\n");
        const rule = lines.find((line) => line.startsWith("──")) ?? "";
        const rows = lines.filter((line) => /^ *=?1 /.test(line));
        expect(rows.map(textWidth)).toEqual(names.map(() => rule.length));
      }),
    );
  });
});
