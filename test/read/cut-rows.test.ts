import { expect, test } from "vitest";
import { limits } from "../../src/model/limits.ts";
import { problem } from "../../src/model/problem.ts";
import { cutRows } from "../../src/read/cut-rows.ts";
import { cpuTime } from "../build/cpu-time.ts";

const cut = (body: string, isEarly = false) =>
  cutRows(
    body,
    ",",
    "t.csv",
    1,
    isEarly ? (row) => problem("nul-byte", { in: "file", file: "t.csv", row }, {}) : undefined,
    limits.table,
  );

test("millions of blank rows cost no more than their bytes", () => {
  const text = `h\n${"\n".repeat(6_000_000)}1\n${",\r\n".repeat(2_000_000)}2\n`;
  expect(cut(text)).toEqual({
    rows: [
      { cells: ["h"], row: 1, line: 1 },
      { cells: ["1"], row: 6_000_002, line: 6_000_002 },
      { cells: ["2"], row: 8_000_003, line: 8_000_003 },
    ],
    blankRuns: [
      { row: 2, line: 2, rows: 6_000_000 },
      { row: 6_000_003, line: 6_000_003, rows: 2_000_000 },
    ],
    fault: undefined,
  });
  expect(cpuTime(() => cut(text))).toBeLessThan(2000);
});

/* A text that ends early, and in which of its rows. */
test.each([
  ["", 1],
  ["h\n", 2],
  ["h\n1", 2],
  ["h\n\n\n", 4],
  ["h\n\n\n1", 4],
  ["h\n\n\n,", 4],
  ["h\n1\n,", 3],
  ['h\n\n"\n', 3],
])("%j ends early in row %i", (text, row) => {
  const outcome = cut(text, true);
  if ("of" in outcome) throw new Error("too large");
  expect(outcome.fault?.at).toMatchObject({ row });
  expect(outcome.rows.every((each) => each.row < row)).toBe(true);
  expect(outcome.blankRuns).toEqual([]);
});

test("text behind a closing quote is told of its row, blank rows before it counted", () => {
  expect(cut('h"h"\n\n\n1\n\n"a"b\n"""a"\n\n')).toEqual({
    rows: [
      { cells: ['h"h"'], row: 1, line: 1 },
      { cells: ["1"], row: 4, line: 4 },
      { cells: ['"a"b'], row: 6, line: 6, strayQuote: true },
      { cells: ['"a'], row: 7, line: 7 },
    ],
    blankRuns: [
      { row: 2, line: 2, rows: 2 },
      { row: 5, line: 5, rows: 1 },
    ],
    fault: undefined,
  });
});
