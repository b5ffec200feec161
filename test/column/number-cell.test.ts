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
  const reading = readNumberCell(text, rules, { mark: undefined }, (value) => ({ kind: "value", value }));
  const outcome =
    reading.kind === "value" ? printExact(reading.value) : reading.kind === "refused" && reading.describe(at);
  expect(outcome).toEqual(told);
});

/* a text of a file that semicolons part, and the mark that its column shows → the number, and what is told */
test.each<[string, "," | ".", string, object | undefined]>([
  ["1.234", ",", "1234", { kind: "mark-settled", severity: "warning", mark: "," }],
  ["1.234", ".", "1.234", undefined],
])("%s beside semicolons, shown %s", (text, mark, value, told) => {
  const rules = { missing: new Set([""]), delimiter: ";", mark };
  const reading = readNumberCell(text, rules, { mark: undefined }, (number) => ({
    kind: "value",
    value: number,
  }));
  if (reading.kind !== "value") throw new Error("refused");
  expect(printExact(reading.value)).toBe(value);
  expect(reading.tell?.(at)).toEqual(told && expect.objectContaining(told));
});

/* a text, the mark that is declared, the one that the column shows → the number, and what is told */
test.each<[string, "," | "." | undefined, "," | "." | undefined, string, object | undefined]>([
  ["1,169", ",", undefined, "1.169", undefined],
  ["1,169", ".", undefined, "1169", undefined],
  ["1,169", undefined, ",", "1.169", { kind: "mark-settled", severity: "warning", mark: "," }],
  ["1,169", undefined, ".", "1169", { kind: "mark-settled", severity: "warning", mark: "." }],
  ["1,169", ".", ",", "1169", undefined],
  ["0,5", undefined, ".", "0.5", undefined],
])("%s, declared %s, shown %s", (text, declared, mark, value, told) => {
  const rules = { missing: new Set([""]), delimiter: ",", mark };
  const reading = readNumberCell(text, rules, { mark: declared }, (number) => ({
    kind: "value",
    value: number,
  }));
  if (reading.kind !== "value") throw new Error("refused");
  expect(printExact(reading.value)).toBe(value);
  if (told === undefined) expect(reading.tell).toBeUndefined();
  else expect(reading.tell?.(at)).toMatchObject(told);
});
