import { expect, test } from "vitest";
import { Fraction } from "../../../src/exact/fraction.ts";
import { type Cell, empty, flagCell, numberCell, termCell, textCell } from "../../../src/format/table.ts";
import { bookCell, bookText } from "../../../src/format/xlsx/book-cell.ts";

const place: Cell = { kind: "place", text: "5", place: new Fraction(5), shared: true };

/* cell · in Russian · in English */
test.each<[string, Cell, unknown, unknown]>([
  ["nothing", empty, undefined, undefined],
  ["an empty text", textCell(""), undefined, undefined],
  ["a code", textCell("007"), "007", "007"],
  ["a text of digits", textCell("5"), "5", "5"],
  ["what would be a formula", textCell("=SUM(A1)"), "=SUM(A1)", "=SUM(A1)"],
  ["a marked text", textCell("Тула", " *"), "Тула *", "Тула *"],
  ["a term", termCell("leader", "Лидер"), "Лидер", "Лидер"],
  ["yes", flagCell(true), "да", "yes"],
  ["no", flagCell(false), "нет", "no"],
  ["a number", numberCell("12,5"), { value: 12.5, format: "0.0" }, { value: 12.5, format: "0.0" }],
  ["a fraction", numberCell("143/144"), "143/144", "143/144"],
  ["a shared place", place, { value: 5, format: '"="0' }, { value: 5, format: '"="0' }],
])("%s", (_, cell, ru, en) => {
  expect([bookCell(cell, "ru"), bookCell(cell, "en")]).toEqual([ru, en]);
});

test("what XML cannot hold and what nobody sees is made visible; lines end as in a book", () => {
  expect(bookText("a\r\nb\rc\td")).toBe("a\nb\nc\td");
  expect(bookText("\u0000\u001b\u202e\ud800\ufffe")).toBe("␀␛\\u202e\\ud800\\ufffe");
});
