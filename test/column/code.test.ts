import { expect, test } from "vitest";
import { codeFault } from "../../src/column/code.ts";

/* a code → what Excel made of it */
test.each<[string, string | undefined]>([
  ["1,02774E+12", "exponent"],
  ["1.0277E+12", "exponent"],
  ["1E+05", "exponent"],
  ["########", "spreadsheet-error"],
  ["##", "spreadsheet-error"],
  ["#N/A", "spreadsheet-error"],
  ["#ССЫЛКА!", "spreadsheet-error"],
  ["01.фев", "date"],
  ["1 мар", "date"],
  ["фев.25", "date"],
  ["2-Jan", "date"],
  ["Jan-02", "date"],
  ["1027700132195", undefined],
  ["01", undefined],
  ["01.02", undefined],
  ["1.0", undefined],
  ["E+12", undefined],
  ["12E", undefined],
  ["#1", undefined],
  ["RU-MAR", undefined],
  ["маршрут-01", undefined],
  ["", undefined],
])("%s", (text, fault) => {
  expect(codeFault(text)).toBe(fault);
});
