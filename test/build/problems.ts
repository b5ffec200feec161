import {
  type LeftOutReason,
  type Place,
  type Problem,
  type ProblemData,
  type ProblemKind,
  problem,
  type Severity,
} from "../../src/model/problem.ts";
import { sentence } from "../../src/problems/sentences.ts";

/** A cell of one column that is no flag. */
export function notAFlag(column: string, row: number, severity: Severity = "error"): Problem {
  return problem("not-a-flag", { in: "export", file: "o.csv", column, row }, { value: "?" }, severity);
}

export function brokenRule(rule: string, row: number): Problem {
  const at = { in: "export", file: "o.csv", column: "marks", row } as const;
  return problem("broken-rule", at, { rule, check: "", operands: [] });
}

/** Of two rows of different periods. */
function duplicateOf(id: string, values: readonly [string, string], isDeclared: boolean): Problem {
  const first = { file: "organizations.csv", row: 12 };
  const period = { heading: "Отчётный период", column: { id, isDeclared }, values };
  return problem("duplicate-key", exported, { value: "000417", first, period });
}

const file: Place = { in: "file", file: "regions.csv" };
const methodology: Place = {
  in: "methodology",
  file: "methodology.yaml",
  line: 41,
  path: "blocks[0].weight",
};
const ugra = { code: "86", name: "Югра" };
const message = {
  kind: "noun",
  ru: ["сообщение", "сообщения", "сообщений"],
  en: ["message", "messages"],
} as const;
const exported: Place = {
  in: "export",
  file: "organizations.csv",
  row: 1204,
  line: 1204,
  column: "answered_on_time",
  index: 12,
  region: "72",
  organization: "000417",
};

/** One of every kind and of every way that it is said: a new kind does not compile until it is here. */
export const samples: { readonly [Kind in ProblemKind]: readonly [Problem, ...Problem[]] } = {
  "cannot-read": [
    problem("cannot-read", file, { reason: "not-found", detail: "ENOENT" }),
    problem("cannot-read", file, { reason: "is-folder", detail: "EISDIR" }),
    problem("cannot-read", file, { reason: "not-a-folder", detail: "ENOTDIR" }),
    problem("cannot-read", file, { reason: "no-permission", detail: "EACCES" }),
    problem("cannot-read", file, { reason: "other", detail: "EIO" }),
  ],
  "cannot-write": [
    problem("cannot-write", file, { reason: "exists", detail: "EEXIST" }),
    problem("cannot-write", file, { reason: "not-found", detail: "ENOENT" }),
    problem("cannot-write", file, { reason: "is-folder", detail: "EISDIR" }),
    problem("cannot-write", file, { reason: "not-a-folder", detail: "ENOTDIR" }),
    problem("cannot-write", file, { reason: "no-permission", detail: "EACCES" }),
    problem("cannot-write", file, { reason: "too-long", detail: "" }),
    problem("cannot-write", file, { reason: "other", detail: "ENOSPC" }),
  ],
  "several-exports": [
    problem("several-exports", file, { role: "regions", names: ["regions.csv", "regions.csv.gz"] }),
    problem("several-exports", file, {
      role: "organizations",
      names: ["organizations.CSV", "organizations.csv"],
    }),
  ],
  "file-changed": [problem("file-changed", file, {})],
  "no-export": [
    problem("no-export", file, { role: "regions", files: "regions", folder: "q3" }),
    problem("no-export", file, { role: "organizations", files: "organizations*", folder: "q3" }),
    problem("no-export", file, { role: "messages", files: "Отчёт_ПОС*", folder: "q3" }),
  ],
  encoding: [
    problem("encoding", file, { encoding: "utf-8", value: "0xCC" }),
    problem("encoding", file, { encoding: "windows-1251", value: "0x98" }),
  ],
  "unknown-encoding": [problem("unknown-encoding", file, {})],
  "nul-byte": [problem("nul-byte", file, {})],
  "bad-gzip": [problem("bad-gzip", file, { detail: "unexpected end of file" })],
  "bad-book": [
    problem("bad-book", file, { fault: "damaged", detail: "xl/workbook.xml" }),
    problem("bad-book", file, { fault: "encrypted", detail: "" }),
    problem("bad-book", file, { fault: "old-format", detail: "" }),
    problem("bad-book", file, { fault: "binary", detail: "" }),
    problem("bad-book", file, { fault: "markup", detail: "" }),
    problem("bad-book", file, { fault: "no-book", detail: "" }),
    problem("bad-book", file, { fault: "too-large", detail: "xl/worksheets/sheet1.xml" }),
  ],
  "unknown-sheet": [problem("unknown-sheet", file, { sheet: "Отчёт", of: ["Данные", "Примечания"] })],
  "several-sheets": [
    problem("several-sheets", file, { sheets: ["2024", "2025"], table: "export" }),
    problem("several-sheets", file, { sheets: ["2024", "2025"], table: "aliases" }),
  ],
  "hidden-rows": [
    problem("hidden-rows", { in: "export", file: "o.xlsx", sheet: "Данные", row: 3 }, { rows: 3 }, "warning"),
  ],
  "formulas-without-values": [
    problem(
      "formulas-without-values",
      { in: "export", file: "o.xlsx", sheet: "Данные", row: 2, index: 6 },
      { cells: 1 },
      "warning",
    ),
  ],
  "file-too-large": [problem("file-too-large", file, { limit: 1 << 26 })],
  "not-enough-memory": [
    problem("not-enough-memory", file, { reason: "refused" }),
    problem("not-enough-memory", file, { reason: "full" }),
  ],
  "too-many-digits": [
    problem("too-many-digits", exported, { of: "mean(organizations.a / organizations.b)", limit: 10_000 }),
  ],
  "table-too-large": [
    problem("table-too-large", file, { unit: "rows", limit: 200_000 }),
    problem("table-too-large", file, { unit: "columns", limit: 1 << 14 }),
    problem("table-too-large", file, { unit: "cells", limit: 10_000_000 }),
  ],
  "json-syntax": [problem("json-syntax", { in: "file", file: "2024.json" }, {})],
  "not-a-rating": [problem("not-a-rating", { in: "export", file: "2024.json" }, { schema: "other/1" })],
  "partial-rating": [
    problem("partial-rating", { in: "export", file: "2024.json" }, { shown: 10, rated: 84 }),
  ],
  "outdated-rating": [
    problem("outdated-rating", { in: "export", file: "2024.json" }, { reason: "score", region: "Тула" }),
    problem("outdated-rating", { in: "export", file: "2024.json" }, { reason: "order", region: undefined }),
  ],
  "empty-file": [problem("empty-file", exported, {})],
  "no-rows": [problem("no-rows", exported, {})],
  "unclosed-quote": [problem("unclosed-quote", exported, {})],
  "stray-quote": [problem("stray-quote", exported, {})],
  "row-too-long": [problem("row-too-long", exported, { limit: 1 << 24 })],
  "wrong-delimiter": [
    problem("wrong-delimiter", exported, { delimiter: ";" }),
    problem("wrong-delimiter", exported, { delimiter: "\t" }),
    problem("wrong-delimiter", { in: "export", file: "o.xlsx", sheet: "Данные", row: 1 }, { delimiter: ";" }),
  ],
  "header-found": [
    problem("header-found", exported, { rows: undefined, above: { first: 1, last: 2 } }, "warning"),
    problem("header-found", exported, { rows: undefined, above: { first: 1, last: 1 } }, "warning"),
    problem("header-found", exported, { rows: { first: 1, last: 2 }, above: undefined }, "warning"),
    problem(
      "header-found",
      exported,
      { rows: { first: 3, last: 4 }, above: { first: 1, last: 2 } },
      "warning",
    ),
  ],
  "header-unclear": [
    problem("header-unclear", exported, { lacking: ["Показатель"], above: { first: 1, last: 2 } }),
    problem("header-unclear", exported, { lacking: ["Код", "Регион"], above: { first: 1, last: 2 } }),
    problem("header-unclear", exported, { lacking: [], above: { first: 1, last: 2 } }),
    problem("header-unclear", exported, { lacking: [], above: { first: 1, last: 1 } }),
  ],
  "header-absent": [problem("header-absent", exported, {})],
  "left-out-rows": [
    leftOut("total", 7, "Россия", "Россия", "ЦФО"),
    ...(["total", "numbering", "header", "footnote", "where"] as const).flatMap((reason) => [
      leftOut(reason, 1, "Итого"),
      leftOut(reason, 2, "", ""),
    ]),
  ],
  "no-known-column": [
    problem("no-known-column", exported, { headers: ["ФИО", "Телефон"], wanted: ["Код", "Регион"] }),
    problem("no-known-column", exported, { headers: [], wanted: ["Код", "Регион"] }),
  ],
  "missing-column": [
    problem("missing-column", exported, { headers: ["kind"], suggestion: undefined }),
    problem("missing-column", exported, { headers: ["kind", "Вид"], suggestion: "kinds" }),
  ],
  "duplicate-column": [
    problem("duplicate-column", exported, { header: "kind", first: 3 }),
    problem("duplicate-column", exported, { header: "Регион", first: 3, used: "Код региона" }, "warning"),
  ],
  "unknown-columns": [
    problem(
      "unknown-columns",
      exported,
      { columns: columnsFrom(3, "", "", "a", "b", "c", "d", "e", "f", "g") },
      "warning",
    ),
    problem("unknown-columns", exported, { columns: columnsFrom(1, "Источник", "Примечание") }, "warning"),
    problem("unknown-columns", exported, { columns: columnsFrom(0, "", "") }, "warning"),
  ],
  "unknown-column": [
    problem("unknown-column", exported, { header: "kinds", suggestion: "kind" }, "warning"),
    problem("unknown-column", exported, { header: "Примечание", suggestion: undefined }, "warning"),
  ],
  "blank-row": [problem("blank-row", exported, { rows: 1 }), problem("blank-row", exported, { rows: 3 })],
  "extra-cell": [problem("extra-cell", exported, { cells: 22, expected: 21 })],
  "missing-cell": [problem("missing-cell", exported, { cells: 1, expected: 21 })],
  "lone-cell": [problem("lone-cell", exported, { value: "Исп. Иванова А. А." })],
  "missing-value": [
    problem("missing-value", exported, { value: "" }),
    problem("missing-value", exported, { value: "н/д" }),
  ],
  "not-a-number": [
    problem("not-a-number", exported, { value: "много", fault: "text" }),
    problem("not-a-number", exported, { value: "1,2E+05", fault: "exponent" }),
    problem("not-a-number", exported, { value: "1'234'567", fault: "grouped" }),
    problem("not-a-number", exported, { value: "#Н/Д", fault: "spreadsheet-error" }),
    problem("not-a-number", exported, { value: "01.05.2025", fault: "date" }),
    problem("not-a-number", exported, { value: "95 %", fault: "percent" }),
    problem("not-a-number", exported, { value: "9".repeat(500), fault: "too-long" }),
  ],
  "ambiguous-number": [
    problem("ambiguous-number", exported, { value: "1,234", readings: ["1234", "1.234"] }),
    problem("ambiguous-number", exported, { value: "1.234", readings: ["1.234", "1234"] }),
  ],
  "not-an-integer": [problem("not-an-integer", exported, { value: "31.5" })],
  "out-of-range": [
    problem("out-of-range", exported, { value: "-1", min: "0", max: undefined }),
    problem("out-of-range", exported, { value: "101", min: undefined, max: "100" }),
    problem("out-of-range", exported, { value: "101", min: "0", max: "100" }),
    problem("out-of-range", exported, { value: "1.5", min: "0.25", max: "0.75" }),
    problem("out-of-range", exported, { value: "101", min: undefined, max: undefined }),
  ],
  "not-a-date": [
    problem("not-a-date", exported, { value: "вчера", fault: "text" }),
    problem("not-a-date", exported, { value: "31.02.2025", fault: "no-such-day" }),
    problem("not-a-date", exported, { value: "01.02.25", fault: "short-year" }),
    problem("not-a-date", exported, { value: "01/02/2025", fault: "day-or-month-first" }),
    problem("not-a-date", exported, { value: "45689", fault: "serial-number" }),
  ],
  "mark-settled": [
    problem("mark-settled", exported, { value: "1,169", mark: "," }, "warning"),
    problem("mark-settled", exported, { value: "1,169", mark: "." }, "warning"),
    problem("mark-settled", exported, { value: "1.234", mark: "," }, "warning"),
  ],
  "not-a-flag": [problem("not-a-flag", exported, { value: "возможно" })],
  "not-a-choice": [
    problem("not-a-choice", exported, {
      value: "municipial",
      of: ["executive", "municipal"],
      suggestion: "municipal",
    }),
  ],
  "spoilt-code": [
    problem("spoilt-code", exported, { value: "1,02774E+12", fault: "exponent" }),
    problem("spoilt-code", exported, { value: "01.фев", fault: "date" }),
    problem("spoilt-code", exported, { value: "########", fault: "spreadsheet-error" }),
    problem("spoilt-code", exported, { value: "17.0", fault: "decimal" }, "warning"),
  ],
  "most-rows-wrong": [
    mostRowsWrong(["asked"], "column"),
    mostRowsWrong(["region"], "region"),
    mostRowsWrong(["answered", "asked"], "rule"),
    mostRowsWrong(["asked", "answered", "polls"], "shifted"),
  ],
  "not-a-share": [
    problem("not-a-share", exported, {
      indicator: "answered_on_time",
      values: ["95", "80", "60"],
      regions: 85,
      of: 85,
      percent: true,
    }),
    problem(
      "not-a-share",
      exported,
      { indicator: "answered_on_time", values: ["1.02"], regions: 1, of: 85, percent: false },
      "warning",
    ),
  ],
  "beyond-scale": [
    problem(
      "beyond-scale",
      exported,
      { indicator: "votes", end: "best", edge: "0.3", regions: 85 },
      "warning",
    ),
    problem(
      "beyond-scale",
      exported,
      { indicator: "votes", end: "worst", edge: "0.1", regions: 85 },
      "warning",
    ),
  ],
  "best-not-positive": [problem("best-not-positive", exported, { indicator: "votes", value: "0" })],
  "duplicate-key": [
    problem("duplicate-key", exported, { value: "000417", first: { file: "organizations.csv", row: 12 } }),
    problem("duplicate-key", exported, { value: "000417", first: { file: "organizations-2.csv", row: 12 } }),
    duplicateOf("year", ["2024", "2025"], true),
    duplicateOf("year", ["2025", "2024"], false),
    duplicateOf("quarter", ["I кв.", "II кв."], false),
  ],
  "unknown-region": [
    problem("unknown-region", exported, { value: "Тюмень", suggestion: "Тюменская область" }),
    problem("unknown-region", exported, { value: "00", suggestion: undefined }),
  ],
  "ambiguous-region": [
    problem("ambiguous-region", exported, { value: "Алтай", of: ["Алтайский край", "Республика Алтай"] }),
  ],
  "broken-rule": [
    problem("broken-rule", exported, {
      rule: "answered-on-time-within-answered",
      check: "answered_on_time <= messages_answered",
      operands: [
        { name: "answered_on_time", value: "31" },
        { name: "messages_answered", value: "30" },
      ],
    }),
    problem("broken-rule", exported, {
      rule: "all-answers-counted",
      check: "answered_on_time + returned == messages_answered",
      operands: [
        { name: "answered_on_time", value: "31" },
        { name: "returned", value: "2" },
        { name: "messages_answered", value: "30" },
      ],
    }),
  ],
  "missing-measure": [
    problem("missing-measure", exported, {
      indicator: "satisfaction",
      formula: "sum(marks) / sum(answers)",
      cause: { kind: "zero-divisor", of: "sum(answers)" },
    }),
    problem("missing-measure", exported, {
      indicator: "satisfaction",
      formula: "sum(marks) / regions.answers",
      cause: { kind: "empty-cell", of: "regions.answers" },
    }),
    problem("missing-measure", exported, {
      indicator: "slowest",
      formula: "max(organizations.days) / 30",
      cause: { kind: "no-rows", of: "max(organizations.days)" },
    }),
  ],
  "no-organizations": [
    problem("no-organizations", exported, { ...ugra, table: "organizations" }, "warning"),
    problem("no-organizations", exported, { ...ugra, table: "messages" }, "warning"),
    problem("no-organizations", exported, { ...ugra, table: "messages", unit: message }, "warning"),
  ],
  "repeated-name": [
    problem("repeated-name", exported, { value: "Алтай", first: { row: 5, code: "04" } }, "warning"),
  ],
  "name-not-of-code": [
    problem(
      "name-not-of-code",
      exported,
      { value: "Тульская облость", code: "71", suggestion: "Тульская область" },
      "warning",
    ),
  ],
  "zeros-lost": [problem("zeros-lost", exported, { value: "1", code: "01", rows: 9 }, "warning")],
  "lone-district": [
    problem("lone-district", exported, { value: "Южынй", rows: 1, suggestion: "Южный" }, "warning"),
    problem("lone-district", exported, { value: "Южынй", rows: 2, suggestion: "Южный" }, "warning"),
  ],
  "yaml-syntax": [problem("yaml-syntax", methodology, { detail: "Missing closing quote" })],
  "yaml-too-large": [problem("yaml-too-large", methodology, { limit: 1 << 20 })],
  "repeated-key": [problem("repeated-key", methodology, { key: "weight" })],
  "unknown-key": [
    problem("unknown-key", methodology, { key: "wieght", suggestion: "weight", under: [] }),
    problem("unknown-key", methodology, { key: "colour", suggestion: undefined, under: [] }),
    problem("unknown-key", methodology, { key: "round", suggestion: undefined, under: ["ranking"] }),
    problem("unknown-key", methodology, { key: "note", suggestion: undefined, under: ["", "zones"] }),
    problem("unknown-key", methodology, {
      key: "id",
      suggestion: undefined,
      under: ["", "rules", "blocks", "indicators"],
    }),
  ],
  "missing-key": [problem("missing-key", methodology, { key: "weight" })],
  "wrong-shape": [
    problem("wrong-shape", methodology, { expected: "text" }),
    problem("wrong-shape", methodology, { expected: "list" }),
    problem("wrong-shape", methodology, { expected: "keys" }),
    problem("wrong-shape", methodology, { expected: "number" }),
    problem("wrong-shape", methodology, { expected: "whole-number" }),
    problem("wrong-shape", methodology, { expected: "decimal-places" }),
    problem("wrong-shape", methodology, { expected: "positive-number" }),
    problem("wrong-shape", methodology, { expected: "id" }),
    problem("wrong-shape", methodology, { expected: "yes-or-no" }),
    problem("wrong-shape", methodology, { expected: "not-empty" }),
  ],
  "unknown-word": [
    problem("unknown-word", methodology, {
      value: "denze",
      of: ["dense", "competition"],
      suggestion: "dense",
    }),
  ],
  "duplicate-id": [problem("duplicate-id", methodology, { id: "satisfaction" })],
  "reserved-id": [problem("reserved-id", methodology, { id: "total" })],
  "unknown-id": [problem("unknown-id", methodology, { id: "votings_", suggestion: "votings" })],
  "wrong-column-type": [
    problem("wrong-column-type", methodology, { column: "region", type: "flag", expected: "text" }),
  ],
  "weights-differ": [
    problem("weights-differ", methodology, { of: "max_points", stated: "670", added: "660" }),
  ],
  "not-positive": [problem("not-positive", methodology, { value: "0" })],
  "band-above-weight": [problem("band-above-weight", methodology, { points: "60", weight: "50" })],
  "best-band-below-weight": [problem("best-band-below-weight", methodology, { points: "40", weight: "50" })],
  "bands-out-of-order": [problem("bands-out-of-order", methodology, { edge: "0.97", previous: "0.95" })],
  "band-with-two-edges": [problem("band-with-two-edges", methodology, { keys: ["from", "above"] })],
  "zones-out-of-order": [problem("zones-out-of-order", methodology, { from: "90 %", previous: "85 %" })],
  "unknown-placeholder": [
    problem("unknown-placeholder", methodology, { placeholder: "{more}", of: ["{left}", "{right}"] }),
    problem("unknown-placeholder", methodology, { placeholder: "{left}", of: [] }),
  ],
  "last-zone-begins": [problem("last-zone-begins", methodology, { zone: "lagging" })],
  "bands-alike": [problem("bands-alike", methodology, { edge: "0.95" })],
  "goalposts-equal": [problem("goalposts-equal", methodology, { value: "0.5" })],
  "range-reversed": [problem("range-reversed", methodology, { min: "10", max: "5" })],
  "not-supported": [problem("not-supported", methodology, { what: "zscore" })],
  "unused-column": [problem("unused-column", methodology, { column: "sector" }, "warning")],
  "used-carried-column": [
    problem("used-carried-column", methodology, { column: "sector", mark: "carried" }, "warning"),
    problem("used-carried-column", methodology, { column: "person", mark: "private" }, "warning"),
  ],
  "formula-too-long": [
    problem("formula-too-long", methodology, { limit: 1000, unit: "characters" }),
    problem("formula-too-long", methodology, { limit: 50, unit: "levels" }),
  ],
  "formula-syntax": [problem("formula-syntax", methodology, { detail: "Unclosed (" })],
  "formula-not-allowed": [problem("formula-not-allowed", methodology, { what: "this" })],
  "formula-type": [
    problem("formula-type", methodology, { actual: "text", expected: "number" }),
    problem("formula-type", methodology, { actual: "constructor", expected: "organizations" }),
  ],
  "formula-unknown-name": [
    problem("formula-unknown-name", methodology, { name: "pols", suggestion: "polls", isColumn: true }),
    problem("formula-unknown-name", methodology, { name: "year", suggestion: undefined, isColumn: true }),
    problem("formula-unknown-name", methodology, { name: "summ", suggestion: undefined, isColumn: false }),
  ],
};

/** The sentences of these kinds, one below the other in both languages. */
export function saidOf(kinds: readonly string[]): string {
  return Object.values(samples)
    .flat()
    .filter(({ kind }) => kinds.includes(kind))
    .map((one) => `${one.kind}\n  ${sentence(one, "ru")}\n  ${sentence(one, "en")}`)
    .join("\n");
}

function columnsFrom(first: number, ...headers: readonly string[]) {
  return headers.map((header, index) => ({ header, index: first + index }));
}

function leftOut(reason: LeftOutReason, count: number, ...texts: readonly string[]): Problem {
  const rows = texts.map((text, index) => ({ row: index + 2, text }));
  return problem("left-out-rows", exported, { reason, count, rows }, "warning");
}

function mostRowsWrong(columns: readonly string[], fault: ProblemData["most-rows-wrong"]["fault"]): Problem {
  return problem("most-rows-wrong", exported, { rows: 4806, refused: 4800, columns, fault }, "warning");
}
