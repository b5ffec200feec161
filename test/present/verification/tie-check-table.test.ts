import { expect, test } from "vitest";
import { readable } from "../../../src/present/table.ts";
import { tieCheckTable } from "../../../src/present/verification/tie-check-table.ts";
import { halves, shared } from "./sample-tie-check.ts";

test("a row a method and a contradiction, in both languages", () => {
  const told = [shared, halves].flatMap((check) =>
    (["ru", "en"] as const).map((lang) => {
      const { title, rows } = tieCheckTable(check, lang);
      return [...title, ...rows.map((row) => row.map(readable).join(": "))].join("\n");
    }),
  );
  expect(told.join("\n\n")).toMatchInlineSnapshot(`
    "Нумерация равных в таблице p.csv
    Мест в таблице: 6. Такие места даёт только один способ нумерации равных: dense.
    dense: возможен
    competition: места 1 (строки 2, 3) и 2 (строка 4) не умещаются рядом
    competition: места 3 (строки 5, 6) и 4 (строка 7) не умещаются рядом
    modified: на месте 1 слишком много регионов: перед ними не хватает мест (строки 2, 3)
    modified: места 2 (строка 4) и 3 (строки 5, 6) не умещаются рядом
    fractional: на месте 1 слишком много регионов: перед ними не хватает мест (строки 2, 3)
    fractional: места 1 (строки 2, 3) и 2 (строка 4) не умещаются рядом
    fractional: места 1 (строки 2, 3) и 3 (строки 5, 6) не умещаются рядом
    fractional: места 3 (строки 5, 6) и 4 (строка 7) не умещаются рядом
    ordinal: места 1 так не бывает (строки 2, 3)
    ordinal: места 3 так не бывает (строки 5, 6)

    Numbering of equals in p.csv
    Places in the table: 6. Only one method of numbering equals gives such places: dense.
    dense: possible
    competition: place 1 (rows 2, 3) and place 2 (row 4) have no room side by side
    competition: place 3 (rows 5, 6) and place 4 (row 7) have no room side by side
    modified: too many regions at place 1: there is no room before them (rows 2, 3)
    modified: place 2 (row 4) and place 3 (rows 5, 6) have no room side by side
    fractional: too many regions at place 1: there is no room before them (rows 2, 3)
    fractional: place 1 (rows 2, 3) and place 2 (row 4) have no room side by side
    fractional: place 1 (rows 2, 3) and place 3 (rows 5, 6) have no room side by side
    fractional: place 3 (rows 5, 6) and place 4 (row 7) have no room side by side
    ordinal: it never gives place 1 like this (rows 2, 3)
    ordinal: it never gives place 3 like this (rows 5, 6)

    Нумерация равных в таблице p.csv
    Мест в таблице: 4. Ни один способ нумерации равных таких мест не даёт.
    dense: места 2,5 так не бывает (строка 5)
    competition: места 1 (строки 2, 3) и 2 (строка 4) не умещаются рядом
    competition: места 2,5 так не бывает (строка 5)
    modified: на месте 1 слишком много регионов: перед ними не хватает мест (строки 2, 3)
    modified: места 2,5 так не бывает (строка 5)
    fractional: на месте 1 слишком много регионов: перед ними не хватает мест (строки 2, 3)
    fractional: места 1 (строки 2, 3) и 2 (строка 4) не умещаются рядом
    fractional: места 1 (строки 2, 3) и 2,5 (строка 5) не умещаются рядом
    ordinal: места 1 так не бывает (строки 2, 3)
    ordinal: места 2,5 так не бывает (строка 5)

    Numbering of equals in p.csv
    Places in the table: 4. No method of numbering equals gives such places.
    dense: it never gives place 2.5 like this (row 5)
    competition: place 1 (rows 2, 3) and place 2 (row 4) have no room side by side
    competition: it never gives place 2.5 like this (row 5)
    modified: too many regions at place 1: there is no room before them (rows 2, 3)
    modified: it never gives place 2.5 like this (row 5)
    fractional: too many regions at place 1: there is no room before them (rows 2, 3)
    fractional: place 1 (rows 2, 3) and place 2 (row 4) have no room side by side
    fractional: place 1 (rows 2, 3) and place 2.5 (row 5) have no room side by side
    ordinal: it never gives place 1 like this (rows 2, 3)
    ordinal: it never gives place 2.5 like this (row 5)"
  `);
});
