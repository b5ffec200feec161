import fc from "fast-check";
import { expect, test } from "vitest";
import { readNumber } from "../../src/column/number.ts";
import { printExact } from "../../src/exact/decimal.ts";
import { ratio } from "../../src/exact/fraction.ts";
import type { NumberFault } from "../../src/model/problem.ts";
import { cpuTime } from "../build/cpu-time.ts";

/** In short: the number, the two readings, or the fault. */
function told(text: string, delimiter = ","): string {
  const reading = readNumber(text, delimiter);
  switch (reading.kind) {
    case "number":
      return printExact(reading.value);
    case "ambiguous":
      return reading.readings.join(" or ");
    case "not-a-number":
      return reading.fault;
  }
}

/* A cell's text, and the number that it is. */
test.each([
  ["1234", "1234"],
  ["0", "0"],
  ["007", "7"],
  ["+5", "5"],
  ["-3", "-3"],
  ["-0", "0"],
  ["12,5", "12.5"],
  ["12.5", "12.5"],
  ["-12,5", "-12.5"],
  ["0,123", "0.123"],
  ["0.100", "0.1"],
  ["1.234", "1.234"],
  ["1234,567", "1234.567"],
  ["1,234,567", "1234567"],
  ["1.234.567", "1234567"],
  ["-2.000,05", "-2000.05"],
  ["2,000.5", "2000.5"],
  ["1 234", "1234"],
  ["1\u00a0234", "1234"],
  ["1\u202f234\u202f567", "1234567"],
  ["1\u2009234", "1234"],
  ["-1 234 567,89", "-1234567.89"],
  ["1 234,567", "1234.567"],
  ["0,1", "0.1"],
  ["9007199254740993", "9007199254740993"],
  [".5", "0.5"],
  ["-,25", "-0.25"],
  ["\u22125,0", "-5"],
  ["\u22121 234,5", "-1234.5"],
  ["3e3", "3000"],
  ["1e+05", "100000"],
  ["-2e2", "-200"],
])("%j is the number %s", (text, number) => {
  expect(told(text)).toBe(number);
});

/* One comma before three digits: two numbers, unless a semicolon parts the cells. */
test.each([
  ["1,234", "1.234 or 1234", "1.234"],
  ["-12,345", "-12.345 or -12345", "-12.345"],
  ["+999,000", "+999.000 or +999000", "999"],
])("%j could be %s; beside a semicolon it is %s", (text, readings, number) => {
  for (const delimiter of [",", "\t", "|"]) expect(told(text, delimiter)).toBe(readings);
  expect(told(text, ";")).toBe(number);
});

test("one comma before three digits is two numbers where a whole one is wanted, beside a semicolon too", () => {
  const readings = ["337.000", "337000"];
  expect(readNumber("337,000", ";", undefined, true)).toEqual({ kind: "ambiguous", readings });
  expect(readNumber("337,000", ";", ".", true)).toMatchObject({ kind: "number", value: ratio(337000n, 1n) });
  expect(readNumber("337.000", ",", undefined, true)).toMatchObject({
    kind: "number",
    value: ratio(337n, 1n),
  });
});

/* One point before three digits: two numbers, unless commas part the cells. */
test.each([
  ["1.234", "1.234 or 1234", "1.234"],
  ["-12.345", "-12.345 or -12345", "-12.345"],
  ["999.000", "999.000 or 999000", "999"],
  ["0.831", "0.831", "0.831"],
  ["1234.567", "1234.567", "1234.567"],
])("%j is %s; beside a comma it is %s", (text, readings, number) => {
  for (const delimiter of [";", "\t", "|"]) expect(told(text, delimiter)).toBe(readings);
  expect(told(text, ",")).toBe(number);
});

/* A cell's text, and what it is instead of a number. */
test.each<[string, NumberFault]>([
  ["", "text"],
  ["много", "text"],
  ["-", "text"],
  [".", "text"],
  ["\u2212\u22125", "text"],
  ["1.5e+05", "exponent"],
  ["1E+05", "exponent"],
  ["1e-05", "exponent"],
  ["12e3", "exponent"],
  ["0x1f", "text"],
  ["Infinity", "text"],
  ["NaN", "text"],
  ["--5", "text"],
  ["5 шт.", "text"],
  ["½", "text"],
  ["٣", "text"],
  ["１２", "text"],
  ["1_000", "text"],
  ["1E5", "exponent"],
  ["1,5E+05", "exponent"],
  ["-1.5e-3", "exponent"],
  ["####", "spreadsheet-error"],
  ["#Н/Д", "spreadsheet-error"],
  ["#N/A", "spreadsheet-error"],
  ["#REF!", "spreadsheet-error"],
  ["#ССЫЛКА!", "spreadsheet-error"],
  ["#DIV/0!", "spreadsheet-error"],
  ["#ДЕЛ/0!", "spreadsheet-error"],
  ["#NAME?", "spreadsheet-error"],
  ["#ИМЯ?", "spreadsheet-error"],
  ["12.03.2024", "date"],
  ["2024-03-12", "date"],
  ["12/3/24", "date"],
  ["12.03.2024 10:15", "date"],
  ["1.2.3", "date"],
  ["12.мар", "date"],
  ["1.янв.24", "date"],
  ["5 мая", "date"],
  ["5-Mar", "date"],
  ["12%", "percent"],
  ["95 %", "percent"],
  ["99,5%", "percent"],
  ["1,23,456", "grouped"],
  ["1.234,567.8", "grouped"],
  ["1'234'567", "grouped"],
  ["12 34", "grouped"],
  ["1234 567", "grouped"],
  ["1  234", "grouped"],
  ["5.", "grouped"],
  ["1,", "grouped"],
  ["1,2,3", "grouped"],
])("%j is no number: %s", (text, fault) => {
  for (const delimiter of [",", ";"]) expect(told(text, delimiter)).toBe(fault);
});

test("a number has 400 characters at most", () => {
  expect(told("9".repeat(400))).toBe("9".repeat(400));
  for (const text of ["9".repeat(401), "9".repeat(500), `0.${"1".repeat(500)}`])
    expect(told(text)).toBe("too-long");
});

const digits = fc.stringMatching(/^\d{1,20}$/);
const sign = fc.constantFrom("", "-", "+");

test("digits with a mark among them are the number they say, to the last digit", () =>
  fc.assert(
    fc.property(sign, digits, digits, fc.constantFrom(".", ","), (minus, whole, part, mark) => {
      const text = `${minus}${whole}${mark}${part}`;
      const plain = `${minus}${whole}.${part}`
        .replace("+", "")
        .replace(/^(-?)0+(?=\d)/, "$1")
        .replace(/\.?0+$/, "");
      expect(told(text, mark === "," ? ";" : ",")).toBe(plain === "-0" ? "0" : plain);
    }),
  ));

test("spaces between groups of three change nothing", () =>
  fc.assert(
    fc.property(
      fc.bigInt({ min: 1000n, max: 10n ** 18n }),
      fc.constantFrom(" ", "\u00a0", "\u202f", "\u2009"),
      (number, space) => {
        expect(told(number.toString().replace(/\B(?=(\d{3})+$)/g, space))).toBe(number.toString());
      },
    ),
  ));

test("anything at all is read or refused, and nothing throws", () =>
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[\d\s.,'e+%#/-]*$/)),
      (text) => {
        expect(told(text)).toBeTypeOf("string");
      },
    ),
  ));

/* Backtracking over each part of such a text would take its length squared: many seconds. */
test.each([
  "1,".repeat(50_000),
  "1 ".repeat(50_000),
  `${"1".repeat(99_999)}%`,
  `#${"/".repeat(99_998)} `,
  " ".repeat(100_000),
])("a text of 100,000 characters takes less than a second (%#)", (text) => {
  expect(text).toHaveLength(100_000);
  expect(cpuTime(() => told(text))).toBeLessThan(1000);
});
