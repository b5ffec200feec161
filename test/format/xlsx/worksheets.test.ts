import { expect, test } from "vitest";
import { lines, type Sheet } from "../../../src/format/sheet.ts";
import { numberCell, type Table, termCell, textCell } from "../../../src/format/table.ts";
import { worksheets } from "../../../src/format/xlsx/worksheets.ts";

const table: Table = {
  title: ["Рейтинг", "Регионов: 3."],
  columns: [
    { id: "place", heading: "Место", align: "right" },
    { id: "region", heading: "Регион", align: "left", names: true },
    { id: "total", heading: "Итого", align: "right" },
  ],
  rows: ["a", "b", "c"].map((name) => [numberCell("1"), textCell(name), numberCell("2,5")]),
  notes: ["= — место делят"],
};
const grid: Sheet = { kind: "grid", table };
const records: Table = {
  title: [],
  columns: [{ id: "zone", heading: "Зона", align: "left" }],
  rows: [[termCell("leader", "Лидер")]],
  notes: [],
};

test("a table has its title, its columns, its rows as a book holds them, and its notes", () => {
  expect(worksheets({ pages: [grid], records: undefined }, "ru")).toEqual([
    {
      name: "Рейтинг",
      title: ["Рейтинг", "Регионов: 3."],
      columns: [
        { heading: "Место", align: "right", width: 8 },
        { heading: "Регион", align: "left", width: 9 },
        { heading: "Итого", align: "right", width: 8 },
      ],
      rows: ["a", "b", "c"].map((name) => [{ value: 1, format: "0" }, name, { value: 2.5, format: "0.0" }]),
      notes: ["= — место делят"],
      frozenColumns: 2,
    },
  ]);
});

test("records come last, in the language", () => {
  const book = { pages: [grid, lines(["Слова"])], records };
  expect(worksheets(book, "ru").map(({ name }) => name)).toEqual(["Рейтинг", "Слова", "Данные"]);
  const [, , data] = worksheets(book, "en");
  expect(data).toMatchObject({ name: "Data", columns: [{ heading: "zone" }], rows: [["leader"]] });
});

test("a table of more rows than a sheet has goes on on the next one, under its headings", () => {
  const limits = { rows: 7, characters: 100 };
  const sheets = worksheets({ pages: [grid], records: undefined }, "ru", limits);
  expect(sheets.map(({ name, rows }) => [name, rows.map(([, region]) => region)])).toEqual([
    ["Рейтинг", ["a", "b"]],
    ["Рейтинг (2)", ["c"]],
  ]);
  expect(new Set(sheets.map(({ columns }) => columns.length))).toEqual(new Set([3]));
});

test("texts that a cell cannot hold are told before the notes", () => {
  const [sheet] = worksheets({ pages: [grid], records: undefined }, "ru", { rows: 100, characters: 0 });
  expect(sheet?.notes[0]).toMatch(/^Тексты длиннее 0 знаков .* обрезаны: 3 \(Регион\)/);
});
