import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { type BookCell, bookOf, formula, shown, xlsx } from "./books.ts";

const fixtures = resolve(import.meta.dirname, "../../fixtures");

/** A table of fixtures/small, its numbers as numbers where a book would have them so. */
function small(name: string): BookCell[][] {
  const rows: string[][] = parse(readFileSync(join(fixtures, "small", name)));
  return rows.map((cells) => cells.map((cell) => (/^(0|[1-9]\d*)$/.test(cell) ? Number(cell) : cell)));
}

function changed(rows: readonly BookCell[][], row: number, column: number, cell: BookCell): BookCell[][] {
  return rows.map((cells, index) =>
    index + 1 === row ? cells.map((old, at) => (at === column ? cell : old)) : cells,
  );
}

const regions = small("regions.csv");
const organizations = small("organizations.csv");
const notes = { name: "Примечания", rows: [["Выгружено 1 октября 2025 года"]] };
const spoilt = changed(
  changed(changed(organizations, 3, 5, { xml: ' t="e"><v>#N/A</v>' }), 5, 6, shown(45_658, 14)),
  8,
  7,
  2 ** 63,
);

const title = ["Рейтинг регионов за 2025 год"];

/** A header of two rows with merged cells below titles, numbers of columns, a total and a note. */
const titledRegions: BookCell[][] = [
  title,
  ["по состоянию на 1 октября"],
  [],
  ["Код региона", "Регион", "Федеральный округ", "Показатели"],
  [undefined, undefined, undefined, "Население", "Органов местного самоуправления"],
  [1, 2, 3, 4, 5],
  ...regions.slice(1),
  ["Итого", undefined, undefined, 810_000, 8],
  [],
  ["* данные Росстата"],
];

/** Codes whose zeros a number has lost, and a cell that is not there at the end of a row. */
const titledOrganizations: BookCell[][] = [
  ["Выгрузка организаций"],
  [],
  ...organizations
    .with(0, [
      ...["Код организации", "Организация", "Код региона", "Вид", "Подключена"],
      ...["Поступило", "Дано ответов", "В срок", "Опросов"],
    ])
    .map((cells, row) => (row === 4 ? cells.slice(0, -1) : row === 2 ? cells.with(2, 1) : cells)),
];

/** Every book among the fixtures: the test of them writes and compares these. */
export const bookFixtures: Readonly<Record<string, Buffer>> = {
  "books/regions.xlsx": bookOf(regions, "Регионы"),
  "books/organizations.xlsx": xlsx([
    notes,
    { name: "Данные", rows: organizations },
    { name: "Служебный", rows: organizations, state: "hidden" },
  ]),
  "books/spoilt.xlsx": bookOf(spoilt),
  "books/titles/regions.xlsx": xlsx([
    { name: "Титул", rows: [title] },
    { name: "Лист1", rows: titledRegions },
  ]),
  "books/titles/organizations.xlsx": bookOf(titledOrganizations, "Лист1"),
  "problems/bad-book/organizations.xlsx": bookOf(organizations).subarray(0, 2000),
  "problems/unknown-sheet/organizations.xlsx": xlsx([notes, { name: "Данные", rows: organizations }]),
  "problems/several-sheets/organizations.xlsx": xlsx([
    { name: "2024", rows: organizations },
    { name: "2025", rows: organizations },
  ]),
  "problems/hidden-rows/organizations.xlsx": xlsx([
    { name: "Данные", rows: organizations, hidden: [3, 4, 7] },
  ]),
  "problems/formulas-without-values/organizations.xlsx": bookOf(
    changed(changed(organizations, 2, 6, formula("F2*0.9")), 3, 6, formula("F3", 60)),
  ),
};
