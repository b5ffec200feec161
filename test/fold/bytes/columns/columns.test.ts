import fc from "fast-check";
import { expect, test } from "vitest";
import { cellRules, readCell } from "../../../../src/check/cell.ts";
import { printExact } from "../../../../src/exact/decimal.ts";
import { batchRows, type CellBatch } from "../../../../src/fold/bytes/batch.ts";
import { columnReader } from "../../../../src/fold/bytes/columns/columns.ts";
import { arena } from "../../../../src/fold/bytes/kernels/arena.ts";
import { fractionAt, type Vector } from "../../../../src/fold/bytes/vector.ts";
import type { Column, ColumnType } from "../../../../src/model/methodology.ts";
import { eachBatch, tableOf } from "../../../build/batches.ts";
import { encode } from "../../../build/files.ts";
import { choice, code, column, flag, number, text } from "../../../build/model.ts";

interface Read {
  /** The number, `missing`, or the kind of problem. */
  readonly cells: readonly string[];
  readonly vectors: readonly Vector["kind"][];
}

interface How {
  readonly missing?: readonly string[];
  readonly delimiter?: string;
  readonly encoding?: "utf-8" | "windows-1251";
}

async function read(of: Column, cells: readonly string[], how: How = {}): Promise<Read> {
  const { missing = ["", "-", "н/д"], delimiter = ",", encoding = "utf-8" } = how;
  const memory = arena();
  const reader = columnReader(of, 0, cellRules(missing, delimiter), memory);
  const told: string[] = [];
  const vectors: Vector["kind"][] = [];
  await eachBatch(
    encode(tableOf(cells, delimiter), encoding),
    (batch) => {
      const refused = new Map<number, string>();
      reader?.read(batch, (row, from, reading) => {
        expect(from).toBe(of);
        refused.set(row, reading.describe({ in: "export", file: "o.csv" }).kind);
      });
      const vector = reader?.vector();
      vectors.push(vector?.kind ?? "scaled");
      for (let row = 0; row < batch.rows; row++) {
        const value = vector && fractionAt(vector, row);
        told.push(refused.get(row) ?? (value === undefined ? "missing" : printExact(value)));
      }
    },
    { delimiter, encoding },
    memory,
  );
  return { cells: told, vectors };
}

/** The meaning of the same cells, one by one, by their text. */
function meant(
  of: Column,
  cells: readonly string[],
  { missing = ["", "-", "н/д"], delimiter = "," }: How = {},
): string[] {
  const rules = cellRules(missing, delimiter);
  return cells.map((cell) => {
    const reading = readCell(cell, of, rules);
    if (reading.kind === "refused") return reading.describe({ in: "export", file: "o.csv" }).kind;
    return reading.kind === "missing" ? "missing" : printExact(reading.value);
  });
}

/* Columns of numbers: what they hold, and whether doubles can hold it. */
test.each<[string, ColumnType, string[], string[], Vector["kind"]]>([
  [
    "integers",
    number("integer"),
    ["1", "007", "0", "123456789012345"],
    ["1", "7", "0", "123456789012345"],
    "scaled",
  ],
  [
    "spaces and signs",
    number("integer"),
    [" 5", "+5", "-5", "1 234", "5.0"],
    ["5", "5", "-5", "1234", "5"],
    "scaled",
  ],
  ["decimals", number("decimal"), ["0.5", "12.25", "3", "-1.5"], ["0.5", "12.25", "3", "-1.5"], "scaled"],
  ["one tenth and two", number("decimal"), ["0.1", "0.2"], ["0.1", "0.2"], "scaled"],
  ["the largest safe integer", number("integer"), ["9007199254740991"], ["9007199254740991"], "scaled"],
  ["the next one", number("integer"), ["9007199254740993", "1"], ["9007199254740993", "1"], "fractions"],
  [
    "scales too far apart",
    number("decimal"),
    ["123456789012345", "0.001"],
    ["123456789012345", "0.001"],
    "fractions",
  ],
  ["many places", number("decimal"), ["0.0000000000000001", "1"], ["0.0000000000000001", "1"], "fractions"],
  ["no places that end", number("decimal"), ["1", "x"], ["1", "not-a-number"], "scaled"],
  [
    "bounds",
    number("integer", "2", "4"),
    ["1", "2", "4", "5"],
    ["out-of-range", "2", "4", "out-of-range"],
    "scaled",
  ],
  [
    "bounds of decimals",
    number("decimal", "0.5", "1.5"),
    ["0.4", "0.5", "1", "1.5", "2"],
    ["out-of-range", "0.5", "1", "1.5", "out-of-range"],
    "scaled",
  ],
  [
    "decimals above a bound, where nothing else bars them",
    number("decimal", undefined, "1.5"),
    ["1.5", "1.6", "1.51", "15.0", "0.9"],
    ["1.5", "out-of-range", "out-of-range", "out-of-range", "0.9"],
    "scaled",
  ],
  [
    "bounds below zero",
    number("integer", "-3", "-1"),
    ["-4", "-3", "0", "-1"],
    ["out-of-range", "-3", "out-of-range", "-1"],
    "scaled",
  ],
  [
    "marks without digits beside them",
    number("decimal"),
    [".5", "5.", "1.2.3", "."],
    ["0.5", "not-a-number", "not-a-number", "not-a-number"],
    "scaled",
  ],
])("%s", async (_, type, cells, told, vector) => {
  const { cells: read1, vectors } = await read(column("c", type), cells);
  expect(read1).toEqual(told);
  expect(vectors).toEqual([vector]);
});

test("a number may stand for no value", async () => {
  const of = column("c", number("integer"), { optional: true });
  const { cells } = await read(of, ["999", "0", "1", "1000"], { missing: ["999", "0"] });
  expect(cells).toEqual(["missing", "missing", "1", "1000"]);
});

test("a comma is surely a decimal mark beside a semicolon alone, a point beside a comma alone", async () => {
  const of = column("c", number("decimal"));
  const cells = ["1,234", "1,2", "1.234"];
  expect((await read(of, cells, { delimiter: ";" })).cells).toEqual(["1.234", "1.2", "ambiguous-number"]);
  expect((await read(of, cells)).cells).toEqual(["ambiguous-number", "1.2", "1.234"]);
});

/* Whether there is a text: the words that stand for none are longer in bytes than in letters. */
test.each<[string[], string[], string[]]>([
  [["—"], ["—", "-", "——"], ["missing-value", "0", "0"]],
  [
    ["нет данных"],
    ["Нет Данных", "нет данных.", "\u00a0нет данных\u202f"],
    ["missing-value", "0", "missing-value"],
  ],
  [
    ["-"],
    ["\u202f\u202f\u202f\u202f", "\u3000-\u3000", "\ufeff", "\u00a0\u00a0\u00a0а"],
    ["missing-value", "missing-value", "missing-value", "0"],
  ],
  [['"'], ['"', '""', '"""'], ["missing-value", "0", "0"]],
  [["Р"], ["Р", "р", "Рр", " Р"], ["missing-value", "missing-value", "0", "missing-value"]],
])("where %j is no text, %j is %j", async (missing, cells, told) => {
  for (const type of [code, text])
    expect((await read(column("c", type), cells, { missing })).cells).toEqual(told);
});

test("a text that may be missing needs no look", () => {
  const rules = cellRules([], ",");
  expect(columnReader(column("c", text, { optional: true }), 0, rules, arena())).toBeUndefined();
});

test("a code that Excel spoilt is refused, where it may be missing too", async () => {
  for (const optional of [false, true]) {
    const cells = ["01", "1,02774E+12", "########", "01.фев", "01.02"];
    expect((await read(column("c", code, { optional }), cells, { delimiter: ";" })).cells).toEqual([
      ...["0", "spoilt-code", "spoilt-code", "spoilt-code", "0"],
    ]);
  }
});

test("what was missing in one batch is not missing in the next", async () => {
  for (const type of [number("integer"), flag]) {
    const of = column("c", type, { optional: true });
    const cells = Array.from({ length: 3 * batchRows }, (_, row) =>
      (row % batchRows) % 3 === Math.floor(row / batchRows) ? "" : "1",
    );
    expect((await read(of, cells)).cells).toEqual(meant(of, cells));
  }
});

test("more words than are remembered are read all the same", async () => {
  const words = Array.from({ length: 2300 }, (_, index) => `слово ${index}`);
  const { cells } = await read(column("c", choice(...words)), [...words, ...words, "слово", ...words]);
  const places = words.map((_, index) => String(index));
  expect(cells).toEqual([...places, ...places, "not-a-choice", ...places]);
});

test("a cell that its row lacks is missing, and the row's own problem", async () => {
  for (const type of [number("integer"), flag, choice("a"), text]) {
    const memory = arena();
    const reader = columnReader(column("c", type), 1, cellRules([""], ","), memory);
    const refused: number[] = [];
    const visit = (batch: CellBatch) => {
      reader?.read(batch, (row) => refused.push(row));
      if (type.kind !== "text") expect(reader?.vector().missing?.[0]).toBe(1);
    };
    await eachBatch("a,c\n1\n1,\n", visit, {}, memory);
    expect(refused).toEqual([1]);
  }
});

const cell = fc.oneof(
  fc.nat({ max: 99 }).map(String),
  fc.stringMatching(/^[ 0-9.,+\u00a0-]{0,18}$/),
  fc.constantFrom(
    "да",
    "нет",
    "ДА",
    "1",
    "0",
    "+",
    "-",
    "a",
    "Б",
    "дом «ёлка»",
    'ДОМ "елка"',
    "н/д",
    "—",
    "",
    " ",
  ),
  fc.constantFrom("1,02774E+12", "##", "01.фев", "Feb-25", "#N/A"),
  fc.constantFrom("\u202f", "\u00a0", "\ufeff", "\u2003", "Р", "é", "\u0085", "x".repeat(300)),
  fc.string({ unit: "grapheme", maxLength: 5 }).filter((word) => !/[\0\r\n]/.test(word)),
);
const type = fc.constantFrom<ColumnType[]>(
  ...[
    number("integer"),
    number("decimal"),
    number("integer", "0"),
    number("decimal", "-1.5"),
    number("decimal", "0", "50.5"),
  ],
  ...[number("integer", "3", "20"), flag, choice("a", "Б", "дом «Ёлка»"), text, code],
);
const missing = fc.subarray(["", "-", "н/д", "—", "0", "12", "нет", "\u00a0x", "é"]);

test("every column means what its cells mean, one by one", () =>
  fc.assert(
    fc.asyncProperty(
      type,
      fc.boolean(),
      fc.array(cell, { minLength: 1, maxLength: 30 }),
      missing,
      fc.constantFrom(",", ";"),
      fc.constantFrom("utf-8", "windows-1251"),
      async (of, optional, cells, words, delimiter, encoding) => {
        fc.pre(!optional || (of.kind !== "text" && of.kind !== "code"));
        const written =
          encoding === "utf-8"
            ? cells
            : cells.map((one) => new TextDecoder(encoding).decode(encode(one, encoding)));
        const [first] = [column("c", of, { optional })];
        const how = { missing: words, delimiter, encoding } as const;
        expect((await read(first, written, how)).cells).toEqual(meant(first, written, how));
      },
    ),
    { numRuns: 600 },
  ));
