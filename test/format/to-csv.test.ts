import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Cell,
  empty,
  flagCell,
  numberCell,
  type Table,
  termCell,
  textCell,
} from "../../src/format/table.ts";
import { toCsv } from "../../src/format/to-csv.ts";
import { exact } from "../build/numbers.ts";

function table(id: string, ...cells: readonly Cell[]): Table {
  return {
    title: ["Никому не видно"],
    columns: [{ id, heading: "Для людей", align: "left" }],
    rows: cells.map((cell) => [cell]),
    notes: ["и это"],
  };
}

const cases: readonly [field: string, cell: Cell][] = [
  ["Тула", textCell("Тула")],
  ['"a,b"', textCell("a,b")],
  ['"""a"""', textCell('"a"')],
  ['"a\r\nb"', textCell("a\r\nb")],
  [`"'=HYPERLINK(1,2)"`, textCell("=HYPERLINK(1,2)")],
  ["-5", numberCell("-5")],
  ["2.5", { kind: "place", text: "2.5", place: exact("2.5"), shared: true }],
  ["true", flagCell(true)],
  ["leader", termCell("leader", "Лидер")],
  ["", empty],
];

describe("CSV", () => {
  test.each(cases)("writes %j", (field, cell) => {
    expect(toCsv(table("a", cell), { bom: false })).toBe(`a\n${field}\n`);
  });

  test("begins with a byte order mark for spreadsheets, when asked", () => {
    expect(toCsv(table("a"), { bom: true })).toBe("\ufeffa\n");
  });

  test.each(["A;=1+1", "A\t=1+1", "A,=1+1"])("quotes %j, which another delimiter would part", (text) => {
    expect(toCsv(table("a", textCell(text)), { bom: false })).toBe(`a\n"${text}"\n`);
  });

  /* What a Russian Excel parts and reads, and what it must not take apart. */
  test.each<[field: string, cell: Cell]>([
    ["a,b", textCell("a,b")],
    ['"a;b"', textCell("a;b")],
    ["2.5", textCell("2.5")],
    ["-2,5", numberCell("-2.5")],
    ["2,5", { kind: "place", text: "2.5", place: exact("2.5"), shared: true }],
    ["да", flagCell(true)],
    ["нет", flagCell(false)],
    ["Лидер", termCell("leader", "Лидер")],
    ["", empty],
  ])("writes %s for a Russian Excel", (field, cell) => {
    const text = toCsv(table("a;b", cell, empty), { bom: false, excel: true });
    expect(text).toBe(`\ufeffДля людей\r\n${field}\r\n\r\n`);
  });

  test("parts the cells of a row by semicolons for a Russian Excel", () => {
    const [column] = table("a").columns;
    if (column === undefined) throw new Error("no column");
    const two = { ...table("a"), columns: [column, column], rows: [[numberCell("1.5"), textCell("x")]] };
    expect(toCsv(two, { bom: false, excel: true })).toBe("\ufeffДля людей;Для людей\r\n1,5;x\r\n");
  });

  test("escapes headings as it does texts", () => {
    expect(toCsv(table("=a,b"), { bom: false })).toBe(`"'=a,b"\n`);
  });

  test("is read back as it was, whatever the texts", () => {
    const texts = fc.array(fc.string({ unit: "binary" }).map((text) => `я${text}`));
    fc.assert(
      fc.property(texts, (all) => {
        const text = toCsv(table("a", ...all.map((each) => textCell(each))), { bom: false });
        expect(parse(text, { recordDelimiter: "\n" })).toEqual([["a"], ...all.map((each) => [each])]);
      }),
    );
  });
});
