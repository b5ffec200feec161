import { expect, test } from "vitest";
import { raggedRow } from "../../src/check/ragged-row.ts";

const at = { in: "export", file: "t.csv", row: 2, line: 2 } as const;

/* How many cells a row has of three, whether text stands behind a closing quote; what is wrong with it. */
test.each([
  [2, false, { kind: "missing-cell", cells: 2, expected: 3 }],
  [4, false, { kind: "extra-cell", cells: 4, expected: 3 }],
  [3, true, { kind: "stray-quote" }],
  [4, true, { kind: "stray-quote" }],
])("%i cells, a stray quote: %s", (cells, strayQuote, data) => {
  expect(raggedRow(cells, 3, strayQuote, at)).toEqual({ ...data, severity: "error", at });
});
