import { expect, test } from "vitest";
import { readNumberCell } from "../../src/column/number-cell.ts";
import { printExact } from "../../src/exact/decimal.ts";

const at = { in: "export", file: "f.csv", row: 7 } as const;

/* a text → the number that is handed on, or the problem */
test.each<[string, unknown]>([
  ["12,5", "12.5"],
  ["1,234", { at, kind: "ambiguous-number", severity: "error", value: "1,234", readings: ["1.234", "1234"] }],
  ["много", { at, kind: "not-a-number", severity: "error", value: "много", fault: "text" }],
])("%s", (text, told) => {
  const rules = { missing: new Set([""]), delimiter: "," };
  const reading = readNumberCell(text, rules, (value) => ({ kind: "value", value }));
  const outcome =
    reading.kind === "value" ? printExact(reading.value) : reading.kind === "refused" && reading.describe(at);
  expect(outcome).toEqual(told);
});
