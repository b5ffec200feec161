import { expect, test } from "vitest";
import { type Cell, empty, numberCell, readable, textCell } from "../../src/format/table.ts";
import { exact } from "../build/numbers.ts";

const cases: readonly [readable: string, cell: Cell][] = [
  ["Тульская область", textCell("Тульская область")],
  ["Республика Коми*", textCell("Республика Коми", "*")],
  ["12,5", numberCell("12,5")],
  ["2", { kind: "place", text: "2", place: exact("2"), shared: false }],
  ["=2,5", { kind: "place", text: "2,5", place: exact("2.5"), shared: true }],
  ["—", empty],
];

test.each(cases)("people read %s", (expected, cell) => {
  expect(readable(cell)).toBe(expected);
});
