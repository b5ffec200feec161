import { expect, test } from "vitest";
import { cellRules, readCell } from "../../src/check/cell.ts";
import { printExact } from "../../src/exact/decimal.ts";
import type { ColumnType } from "../../src/model/methodology.ts";
import { choice, code, column, flag, number, text } from "../build/model.ts";
import { exact } from "../build/numbers.ts";

const missingValues = ["", "-", "—", "н/д"];

/** In short: the value, `missing`, or the kind of problem with its data. */
function told(
  raw: string,
  type: ColumnType,
  {
    optional = false,
    blank,
    delimiter = ",",
    missing = missingValues,
  }: { optional?: boolean; blank?: string; delimiter?: string; missing?: readonly string[] } = {},
): unknown {
  const reading = readCell(raw, column("c", type, { optional, blank }), cellRules(missing, delimiter));
  switch (reading.kind) {
    case "value":
      return printExact(reading.value);
    case "missing":
      return "missing";
    case "refused": {
      const { at, severity, ...data } = reading.describe({ in: "export", file: "f.csv", row: 7 });
      expect([at, severity]).toEqual([{ in: "export", file: "f.csv", row: 7 }, "error"]);
      return data;
    }
  }
}

/* A cell of a number column. */
test.each<[string, ColumnType, unknown]>([
  ["12", number("integer"), "12"],
  [" 12\t", number("integer"), "12"],
  ["\u00a012\ufeff", number("integer"), "12"],
  ["12.0", number("integer"), "12"],
  ["12,5", number("decimal"), "12.5"],
  ["12.5", number("integer"), { kind: "not-an-integer", value: "12.5" }],
  [" много ", number("integer"), { kind: "not-a-number", value: "много", fault: "text" }],
  ["1,234", number("decimal"), { kind: "ambiguous-number", value: "1,234", readings: ["1.234", "1234"] }],
  ["-1", number("integer", "0"), { kind: "out-of-range", value: "-1", min: "0", max: undefined }],
  ["0", number("integer", "0", "10"), "0"],
  ["10", number("integer", "0", "10"), "10"],
  ["11", number("integer", "0", "10"), { kind: "out-of-range", value: "11", min: "0", max: "10" }],
  ["0.4999", number("decimal", "0.5"), { kind: "out-of-range", value: "0.4999", min: "0.5", max: undefined }],
  ["0.50", number("decimal", "0.5"), "0.5"],
  ["1.5", number("integer", "2"), { kind: "not-an-integer", value: "1.5" }],
  [
    "9007199254740993",
    number("integer", "0", "9007199254740992"),
    { kind: "out-of-range", value: "9007199254740993", min: "0", max: "9007199254740992" },
  ],
])("%j among numbers is a value or a problem", (raw, type, result) => {
  expect(told(raw, type)).toEqual(result);
});

/* Flags: yes is 1, no is 0, whatever stands for "no value". */
test.each<[string, unknown]>([
  ["1", "1"],
  ["да", "1"],
  ["ДА", "1"],
  [" Да ", "1"],
  ["true", "1"],
  ["ИСТИНА", "1"],
  ["ложь", "0"],
  ["TRUE", "1"],
  ["yes", "1"],
  ["+", "1"],
  ["0", "0"],
  ["нет", "0"],
  ["Нет", "0"],
  ["false", "0"],
  ["No", "0"],
  ["-", "0"],
  ["2", { kind: "not-a-flag", value: "2" }],
  ["01", { kind: "not-a-flag", value: "01" }],
  [" x ", { kind: "not-a-flag", value: "x" }],
  ["", { kind: "missing-value", value: "" }],
  ["Н/Д", { kind: "missing-value", value: "Н/Д" }],
])("the flag %j is %j", (raw, result) => {
  expect(told(raw, flag)).toEqual(result);
});

const words = ["executive", "municipal", "Дом «Ёлка»"];
const kinds = choice(...words);

/* Choices by their position, without case, ё, quotes and surplus spaces. */
test.each<[string, unknown]>([
  ["executive", "0"],
  ["MUNICIPAL", "1"],
  [" municipal ", "1"],
  ["Дом «Ёлка»", "2"],
  ["дом елка", "2"],
  ['ДОМ  "ЁЛКА"', "2"],
  ["дом\u00a0„Елка“", "2"],
  [
    "municipial",
    {
      kind: "not-a-choice",
      value: "municipial",
      of: words,
      suggestion: "municipal",
    },
  ],
  ["0", { kind: "not-a-choice", value: "0", of: words, suggestion: undefined }],
  ["—", { kind: "missing-value", value: "—" }],
])("the choice %j is %j", (raw, result) => {
  expect(told(raw, kinds)).toEqual(result);
});

/* Texts and codes are there, or they are not: they are worth nothing. */
test.each([code, text])("a cell of type %j is 0 where it is filled in", (type) => {
  expect(told("01", type)).toBe("0");
  expect(told(" - ", type)).toEqual({ kind: "missing-value", value: " - " });
  expect(told(" - ", type, { optional: true })).toBe("missing");
});

/* What stands for "no value": the words of the methodology, without case and outer spaces, and nothing at all. */
test.each<[string, string[], boolean]>([
  ["", ["-"], true],
  ["", [], true],
  [" \u00a0\t", [], true],
  ["-", ["-"], true],
  ["-", [], false],
  ["н/д", ["Н/Д"], true],
  ["Н/Д", [" н/д "], true],
  ["999", ["999"], true],
  ["0", ["0"], true],
  ["00", ["0"], false],
])("%j is missing where %j is: %s", (raw, missing, isMissing) => {
  expect(told(raw, number("integer"), { optional: true, missing }) === "missing").toBe(isMissing);
  expect(told(raw, text, { missing })).toEqual(isMissing ? { kind: "missing-value", value: raw } : "0");
});

test("a semicolon between the cells makes a comma a decimal mark", () => {
  expect(told("1,234", number("decimal"), { delimiter: ";" })).toBe("1.234");
});

/* percent as declared; with its sign, always */
test.each<["percent" | "share", string, unknown]>([
  ["percent", "95", "0.95"],
  ["percent", "95 %", "0.95"],
  ["percent", "95\u00a0%", "0.95"],
  ["percent", "95,5%", "0.955"],
  ["percent", "0.95", "0.0095"],
  ["percent", "101", { kind: "out-of-range", value: "101", min: "0", max: "1" }],
  ["share", "0.95", "0.95"],
  ["share", "95 %", "0.95"],
  ["share", "95", { kind: "out-of-range", value: "95", min: "0", max: "1" }],
  ["share", "%", { kind: "not-a-number", value: "", fault: "text" }],
])("where %s is written, %j is %j", (written, raw, result) => {
  expect(told(raw, { kind: "percent", written, min: exact("0"), max: exact("1"), mark: undefined })).toEqual(
    result,
  );
});

test("a date is a number of days", () => {
  const [first, last] = ["28.02.2024", "2024-03-01 12:00"].map((text) =>
    Number(told(text, { kind: "date" })),
  );
  expect((last ?? 0) - (first ?? 0)).toBe(2);
  expect(told("45689", { kind: "date" })).toEqual({
    kind: "not-a-date",
    value: "45689",
    fault: "serial-number",
  });
});

/* Flags of the methodology's own words, beside the usual ones. */
const own: ColumnType = {
  kind: "flag",
  yes: ["подключена", "нет замечаний"],
  no: ["Отключена", "0 из 5", "—"],
};
test.each<[ColumnType, string, unknown]>([
  [own, "Подключена", "1"],
  [own, "нет  замечаний", "1"],
  [own, "отключена", "0"],
  [own, "—", "0"],
  [own, "да", "1"],
  [own, "нет", "0"],
  [flag, "есть", "1"],
  [flag, "Имеется", "1"],
  [flag, "отсутствует", "0"],
  [flag, "1.00", "1"],
  [flag, "0,0", "0"],
  [flag, "подключена", { kind: "not-a-flag", value: "подключена" }],
])("%#", (type, raw, result) => {
  expect(told(raw, type)).toEqual(result);
});

/* Other names of the words of a choice. */
const named: ColumnType = {
  kind: "choice",
  of: ["municipal", "none"],
  words: [
    { word: "municipal", aliases: ["ОМСУ", "орган местного самоуправления"] },
    { word: "none", aliases: ["-"] },
  ],
};
test.each<[string, unknown]>([
  ["municipal", "0"],
  ["омсу", "0"],
  ["Орган  местного самоуправления", "0"],
  ["-", "1"],
  ["ОМСУУ", { kind: "not-a-choice", value: "ОМСУУ", of: ["municipal", "none"], suggestion: "ОМСУ" }],
])("the named choice %j is %j", (raw, result) => {
  expect(told(raw, named)).toEqual(result);
});

test("a blank cell stands for what the column says", () => {
  expect(told(" ", number("integer"), { blank: "0" })).toBe("0");
  expect(told("н/д", flag, { blank: "нет" })).toBe("0");
  expect(told("5", number("integer"), { blank: "0" })).toBe("5");
});

/* What a formula of Excel keeps a text. */
test.each<[string, ColumnType, unknown]>([
  ['="12"', number("integer"), "12"],
  ['="да"', flag, "1"],
  ['=""', text, "0"],
  ['="1,02774E+12"', code, { kind: "spoilt-code", value: "1,02774E+12", fault: "exponent" }],
])("%s", (raw, type, result) => {
  expect(told(raw, type)).toEqual(result);
});

test("a percentage has no thousands, whatever parts the cells", () => {
  const share = {
    kind: "percent",
    written: "percent",
    min: exact("0"),
    max: exact("1"),
    mark: undefined,
  } as const;
  expect(told("12.345", share, { delimiter: ";" })).toBe("0.12345");
  expect(told("12.345%", share, { delimiter: "\t" })).toBe("0.12345");
  expect(told("12,345%", share)).toMatchObject({ kind: "ambiguous-number" });
});

test("what a blank cell stands for has a decimal point, as all numbers of a methodology", () => {
  for (const delimiter of [",", ";", "\t", "|"])
    expect(told("", number("decimal"), { blank: "1.234", delimiter })).toBe("1.234");
});

test("a number of a book has a decimal point", () => {
  const of = column("c", number("decimal"));
  const [book, file] = [true, false].map(
    (isBook) => readCell("1.234", of, cellRules([""], "\t", isBook)).kind,
  );
  expect([book, file]).toEqual(["value", "refused"]);
});
