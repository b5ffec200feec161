import { expect, test } from "vitest";
import { readable } from "../../../src/format/table.ts";
import { tieCheckTable } from "../../../src/questions/verify/tie-check-table.ts";
import { halves, shared } from "../../build/published.ts";

test("a row a method and a contradiction, in both languages", () => {
  const told = [shared, halves].flatMap((check) =>
    (["ru", "en"] as const).map((lang) => {
      const { title, rows } = tieCheckTable(check, lang);
      return [...title, ...rows.map((row) => row.map(readable).join(": "))].join("\n");
    }),
  );
  expect(told.join("\n\n")).toMatchInlineSnapshot(`
    "Нумерация равных в таблице p.csv
    Мест в таблице: 6. Такие места даёт только один способ нумерации равных: без пропусков (1, 2, 2, 3).
    без пропусков (1, 2, 2, 3): возможны
    с пропуском после равных (1, 2, 2, 4): после места 1 (строки 2, 3) следующее может быть не раньше 3, а в таблице 2 (строка 4)
    с пропуском после равных (1, 2, 2, 4): после места 3 (строки 5, 6) следующее может быть не раньше 5, а в таблице 4 (строка 7)
    с пропуском перед равными (1, 3, 3, 4): на месте 1 слишком много регионов: перед ними не хватает мест (строки 2, 3)
    с пропуском перед равными (1, 3, 3, 4): после места 2 (строка 4) следующее может быть не раньше 4, а в таблице 3 (строки 5, 6)
    среднее место у равных (1; 2,5; 2,5; 4): на месте 1 слишком много регионов: перед ними не хватает мест (строки 2, 3)
    среднее место у равных (1; 2,5; 2,5; 4): после места 1 (строки 2, 3) следующее может быть не раньше 3, а в таблице 2 (строка 4)
    среднее место у равных (1; 2,5; 2,5; 4): после места 1 (строки 2, 3) следующее может быть не раньше 3,5, а в таблице 3 (строки 5, 6)
    среднее место у равных (1; 2,5; 2,5; 4): после места 3 (строки 5, 6) следующее может быть не раньше 5, а в таблице 4 (строка 7)
    по порядку, без общих мест (1, 2, 3, 4): место 1 не может стоять в двух строках (2, 3)
    по порядку, без общих мест (1, 2, 3, 4): место 3 не может стоять в двух строках (5, 6)

    Tie method of p.csv
    Places in the table: 6. Only one tie method gives such places: without gaps (1, 2, 2, 3).
    without gaps (1, 2, 2, 3): possible
    with a gap after a tie (1, 2, 2, 4): after place 1 (rows 2, 3) comes 3 at the earliest, and the table has 2 (row 4)
    with a gap after a tie (1, 2, 2, 4): after place 3 (rows 5, 6) comes 5 at the earliest, and the table has 4 (row 7)
    with a gap before a tie (1, 3, 3, 4): too many regions at place 1: there is no room before them (rows 2, 3)
    with a gap before a tie (1, 3, 3, 4): after place 2 (row 4) comes 4 at the earliest, and the table has 3 (rows 5, 6)
    the mean place for a tie (1, 2.5, 2.5, 4): too many regions at place 1: there is no room before them (rows 2, 3)
    the mean place for a tie (1, 2.5, 2.5, 4): after place 1 (rows 2, 3) comes 3 at the earliest, and the table has 2 (row 4)
    the mean place for a tie (1, 2.5, 2.5, 4): after place 1 (rows 2, 3) comes 3.5 at the earliest, and the table has 3 (rows 5, 6)
    the mean place for a tie (1, 2.5, 2.5, 4): after place 3 (rows 5, 6) comes 5 at the earliest, and the table has 4 (row 7)
    in order, never shared (1, 2, 3, 4): two rows cannot share place 1 (rows 2, 3)
    in order, never shared (1, 2, 3, 4): two rows cannot share place 3 (rows 5, 6)

    Нумерация равных в таблице p.csv
    Мест в таблице: 4. Ни один способ нумерации равных таких мест не даёт.
    без пропусков (1, 2, 2, 3): места бывают только целыми, а в таблице 2,5 (строка 5)
    с пропуском после равных (1, 2, 2, 4): после места 1 (строки 2, 3) следующее может быть не раньше 3, а в таблице 2 (строка 4)
    с пропуском после равных (1, 2, 2, 4): места бывают только целыми, а в таблице 2,5 (строка 5)
    с пропуском перед равными (1, 3, 3, 4): на месте 1 слишком много регионов: перед ними не хватает мест (строки 2, 3)
    с пропуском перед равными (1, 3, 3, 4): места бывают только целыми, а в таблице 2,5 (строка 5)
    среднее место у равных (1; 2,5; 2,5; 4): на месте 1 слишком много регионов: перед ними не хватает мест (строки 2, 3)
    среднее место у равных (1; 2,5; 2,5; 4): после места 1 (строки 2, 3) следующее может быть не раньше 3, а в таблице 2 (строка 4)
    среднее место у равных (1; 2,5; 2,5; 4): после места 1 (строки 2, 3) следующее может быть не раньше 3, а в таблице 2,5 (строка 5)
    по порядку, без общих мест (1, 2, 3, 4): место 1 не может стоять в двух строках (2, 3)
    по порядку, без общих мест (1, 2, 3, 4): места бывают только целыми, а в таблице 2,5 (строка 5)

    Tie method of p.csv
    Places in the table: 4. No tie method gives such places.
    without gaps (1, 2, 2, 3): places are whole numbers, and the table has 2.5 (row 5)
    with a gap after a tie (1, 2, 2, 4): after place 1 (rows 2, 3) comes 3 at the earliest, and the table has 2 (row 4)
    with a gap after a tie (1, 2, 2, 4): places are whole numbers, and the table has 2.5 (row 5)
    with a gap before a tie (1, 3, 3, 4): too many regions at place 1: there is no room before them (rows 2, 3)
    with a gap before a tie (1, 3, 3, 4): places are whole numbers, and the table has 2.5 (row 5)
    the mean place for a tie (1, 2.5, 2.5, 4): too many regions at place 1: there is no room before them (rows 2, 3)
    the mean place for a tie (1, 2.5, 2.5, 4): after place 1 (rows 2, 3) comes 3 at the earliest, and the table has 2 (row 4)
    the mean place for a tie (1, 2.5, 2.5, 4): after place 1 (rows 2, 3) comes 3 at the earliest, and the table has 2.5 (row 5)
    in order, never shared (1, 2, 3, 4): two rows cannot share place 1 (rows 2, 3)
    in order, never shared (1, 2, 3, 4): places are whole numbers, and the table has 2.5 (row 5)"
  `);
});
