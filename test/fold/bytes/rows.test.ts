import { expect, test } from "vitest";
import { checkHeader } from "../../../src/check/header.ts";
import { printExact } from "../../../src/exact/decimal.ts";
import { codesAlone, regionFinder } from "../../../src/fold/bytes/columns/region-column.ts";
import { arena } from "../../../src/fold/bytes/kernels/arena.ts";
import { type KeyCheck, suspectKeys } from "../../../src/fold/bytes/keys/keys.ts";
import { unwatched } from "../../../src/fold/bytes/marks.ts";
import { rowCheck } from "../../../src/fold/bytes/rows.ts";
import { openCells } from "../../../src/fold/bytes/scan/cells.ts";
import { fractionAt } from "../../../src/fold/bytes/vector.ts";
import type { ColumnId } from "../../../src/model/brand.ts";
import { ledger } from "../../../src/model/findings.ts";
import { planOf } from "../../build/batches.ts";
import { cut } from "../../build/files.ts";
import { regionsOf } from "../../build/model.ts";
import { tiny } from "../../build/tiny.ts";

const regions = regionsOf("01", "77");
const header = "id,title,region,kind,active,asked,answered,spent";

interface Checked {
  readonly problems: readonly object[];
  readonly regions: readonly number[];
  readonly spent: readonly (string | undefined)[];
  readonly rows: number;
  readonly refusedRows: number;
  /** Marks of both regions, and of none. */
  readonly met: readonly number[];
  readonly lost: readonly number[];
}

async function check(rows: string, given?: KeyCheck, columns = header, plan = planOf()): Promise<Checked> {
  const memory = arena();
  const keys = given ?? suspectKeys(0, memory);
  const dialect = { encoding: undefined, delimiter: undefined };
  const stream = await openCells(cut(Buffer.from(`${columns}\n${rows}`)), "o.csv", dialect, memory);
  if ("kind" in stream) throw new Error("not to be checked");
  const found = ledger();
  const marks = { met: memory.bytes(3), refused: new Uint8Array(3) };
  const checking = rowCheck({
    ...{ file: "o.csv", header: checkHeader(stream, plan.columns, "o.csv").header },
    ...{ headings: stream.header, delimiter: stream.delimiter, isBook: false, plan },
    ...{ regions: regionFinder(regions, codesAlone), keys, ledger: found, marks },
    decimalMarks: unwatched,
    arena: memory,
  });
  const places: number[] = [];
  const spent: (string | undefined)[] = [];
  for await (const batch of stream.batches()) {
    const checked = checking.check(batch);
    places.push(...checked.regions.subarray(0, checked.rows));
    const vector = checked.column("spent" as ColumnId);
    for (let row = 0; row < checked.rows; row++) {
      const value = fractionAt(vector, row);
      spent.push(value && printExact(value));
    }
  }
  const problems = found.findings().flatMap(({ examples }) => examples);
  const [met, lost] = [[...marks.met], [...marks.refused]];
  return {
    ...{ problems, regions: places, spent, rows: checking.rows(), refusedRows: checking.refusedRows() },
    ...{ met, lost },
  };
}

const names = header.split(",");
const at = (row: number, more = {}) => ({ in: "export", file: "o.csv", row, line: row, ...more });
const whose = (region: string, organization: string) => ({ region, organization });
const cell = (row: number, column: string, region = "01", organization = "a") =>
  at(row, { column, index: names.indexOf(column), region, organization });

test("rows that are as they should be are checked without a word", async () => {
  expect(await check("a,A,01,school,1,5,5,1.5\nb,B,77,clinic,да,0,-,\n")).toEqual({
    ...{ problems: [], regions: [0, 1], spent: ["1.5", undefined], rows: 2, refusedRows: 0 },
    ...{ met: [1, 1, 0], lost: [0, 0, 0] },
  });
});

test("a row with a lone cell has one problem, be it a key or a region, and is no duplicate", async () => {
  const { problems, refusedRows } = await check(
    "Раздел,,,,,,,\nРаздел,,,,,,,\n,,01,,,,,\na,A,01,school,1,5,5,1\n",
  );
  const lone = (row: number, value: string) => ({ kind: "lone-cell", severity: "error", at: at(row), value });
  expect(problems).toEqual([lone(4, "01"), lone(2, "Раздел"), lone(3, "Раздел")]);
  expect(refusedRows).toBe(3);
});

test("a region that has a row is marked, and one that loses a row as well; a stranger's is nobody's", async () => {
  const { met, lost } = await check("a,A,01,school,1,5,x,1\nb,B,99,school,1,5,5,1\nc,C,01,school,1,5,5,1\n");
  expect([met, lost]).toEqual([
    [1, 0, 1],
    [1, 0, 1],
  ]);
});

/* One row, and what is wrong with it. Errors refuse it, warnings do not. */
test.each<[string, string, object[]]>([
  [
    "too few cells",
    "a,A,01,school,1,5",
    [{ kind: "missing-cell", at: at(2, whose("01", "a")), cells: 6, expected: 8 }],
  ],
  [
    "too many cells",
    "a,A,01,school,1,5,5,1,",
    [{ kind: "extra-cell", at: at(2, whose("01", "a")), cells: 9, expected: 8 }],
  ],
  [
    "a cell too many in the middle, so that all others are out of place",
    "a,A,корпус 2,01,school,1,5,6,1",
    [{ kind: "extra-cell", at: at(2, { organization: "a" }), cells: 9, expected: 8 }],
  ],
  [
    "a cell too few in the middle, the numbers of its rule out of place",
    "a,A,01,1,5,6,1",
    [{ kind: "missing-cell", at: at(2, whose("01", "a")), cells: 7, expected: 8 }],
  ],
  [
    "text behind a closing quote",
    'a,"A" и B,01,school,1,5,6,1',
    [{ kind: "stray-quote", at: at(2, whose("01", "a")) }],
  ],
  [
    "no key",
    ",A,01,school,1,5,5,1",
    [{ kind: "missing-value", at: at(2, { column: "id", index: 0, region: "01" }), value: "" }],
  ],
  ["no title", "a,н/д,01,school,1,5,5,1", [{ kind: "missing-value", at: cell(2, "title"), value: "н/д" }]],
  [
    "no region",
    "a,A,,school,1,5,5,1",
    [{ kind: "missing-value", at: at(2, { column: "region", index: 2, organization: "a" }), value: "" }],
  ],
  [
    "a region that is none",
    "a,A,1,school,1,5,5,1",
    [{ kind: "unknown-region", at: cell(2, "region", "1"), value: "1", suggestion: "01" }],
  ],
  [
    "no such kind",
    "a,A,01,scool,1,5,5,1",
    [
      {
        kind: "not-a-choice",
        at: cell(2, "kind"),
        value: "scool",
        of: ["school", "clinic", "дом «Ёлка»"],
        suggestion: "school",
      },
    ],
  ],
  ["no flag", "a,A,01,school,5,5,5,1", [{ kind: "not-a-flag", at: cell(2, "active"), value: "5" }]],
  [
    "no number",
    "a,A,01,school,1,5,#Н/Д,1",
    [{ kind: "not-a-number", at: cell(2, "answered"), value: "#Н/Д", fault: "spreadsheet-error" }],
  ],
  [
    "too large a number",
    "a,A,01,school,1,1000001,5,1",
    [{ kind: "out-of-range", at: cell(2, "asked"), value: "1000001", min: "0", max: "1000000" }],
  ],
  [
    "a broken rule",
    "a,A,01,school,1,5, 6,1",
    [
      {
        ...{
          kind: "broken-rule",
          at: cell(2, "answered"),
          rule: "answered-within-asked",
          check: "answered <= asked",
        },
        operands: [
          { name: "answered", value: "6" },
          { name: "asked", value: "5" },
        ],
      },
    ],
  ],
  [
    "three things at once",
    "a,A,99,school,x,5,6,1",
    [
      { kind: "not-a-flag", at: cell(2, "active", "99"), value: "x" },
      { kind: "unknown-region", at: cell(2, "region", "99"), value: "99", suggestion: undefined },
      {
        ...{
          kind: "broken-rule",
          at: cell(2, "answered", "99"),
          rule: "answered-within-asked",
          check: "answered <= asked",
        },
        operands: [
          { name: "answered", value: "6" },
          { name: "asked", value: "5" },
        ],
      },
    ],
  ],
])("a row with %s is refused", async (_, row, problems) => {
  const checked = await check(`${row}\nb,B,77,school,1,5,5,1\n`);
  expect(checked.problems).toEqual(problems.map((one) => ({ severity: "error", ...one })));
  expect([checked.regions, checked.rows, checked.refusedRows]).toEqual([[2, 1], 2, 1]);
});

test("a rule that only warns refuses nothing", async () => {
  const checked = await check("a,A,01,school,0,5,5,1\n");
  expect(checked.problems).toEqual([
    {
      ...{ kind: "broken-rule", severity: "warning", at: cell(2, "active"), rule: "active-spend" },
      check: "active || spent == 0",
      operands: [
        { name: "active", value: "0" },
        { name: "spent", value: "1" },
      ],
    },
  ]);
  expect([checked.regions, checked.refusedRows]).toEqual([[0], 0]);
});

/* Rows in which a value of a rule is missing: judged only where the others decide. */
test.each([
  ["answered is missing", "a,A,01,school,1,5,-,1", []],
  ["active, so spending does not matter", "a,A,01,school,1,5,5,-", []],
  ["not active, and nobody knows what was spent", "a,A,01,school,0,5,5,-", []],
  ["not active, and something was spent", "a,A,01,school,0,5,5,0.5", ["active-spend"]],
  ["the row ends before the value", "a,A,01,school,0,5,5", ["missing-cell"]],
])("%s", async (_, row, told) => {
  const { problems } = await check(`${row}\n`);
  expect(problems.map((one) => ("rule" in one ? one.rule : "kind" in one && one.kind))).toEqual(told);
});

test("rows and lines are the file's, and blank rows are told", async () => {
  const { problems } = await check('a,"A\nA",01,school,1,5,5,1\n\n\nb,B,01,school,1,5,6,1\n');
  expect(problems).toMatchObject([
    { kind: "blank-row", severity: "warning", at: { row: 3, line: 4 }, rows: 2 },
    { kind: "broken-rule", at: { row: 5, line: 6 } },
  ]);
});

test("a duplicate that is reported refuses its row; a word for no value is no duplicate", async () => {
  const keys: KeyCheck = {
    check(_file, batch, _indexes, report) {
      for (let row = 1; row < batch.rows; row++) report(row, { file: "o.csv", row: 2, periods: [] });
    },
  };
  const checked = await check(
    "a,A,01,school,1,5,5,1\na,A,01,school,1,5,5,1\nН/Д,A,01,school,1,5,5,1\n",
    keys,
  );
  expect(checked.problems).toEqual([
    { kind: "missing-value", severity: "error", at: cell(4, "id", "01", "Н/Д"), value: "Н/Д" },
    {
      kind: "duplicate-key",
      severity: "error",
      at: cell(3, "id"),
      value: "a",
      first: { file: "o.csv", row: 2 },
    },
  ]);
  expect(checked.regions).toEqual([0, 2, 2]);
});

test("columns may stand in any order, with others between them", async () => {
  const columns = "x,spent,answered,asked,y,active,kind,region,title,id,remark";
  const checked = await check(",1.5,5,5,,1,school,77,A,a,\n,1.5,6,5,,1,school,77,A,b,\n", undefined, columns);
  expect(checked.regions).toEqual([1, 2]);
  expect(checked.problems).toMatchObject([
    { kind: "broken-rule", at: { column: "answered", index: 2, organization: "b" } },
  ]);
});

test("one batch's refusals are not the next one's", async () => {
  const bad = "a,A,99,school,1,5,5,1\n".repeat(2048);
  const good = Array.from({ length: 2048 }, (_, n) => `k${n},A,01,school,1,5,5,1\n`).join("");
  const checked = await check(bad + good);
  expect(checked.regions).toEqual([...Array(2048).fill(2), ...Array(2048).fill(0)]);
  expect([checked.rows, checked.refusedRows]).toEqual([4096, 2048]);
});

test("rows outside the condition count for nothing, whatever else is in them; what it cannot judge is told", async () => {
  const condition = planOf(await tiny(["    key: id\n", "    where: active && asked > 5\n    key: id\n"]));
  const rows = [
    "a,A,01,school,1,9,1,1",
    "a,A,99,nothing,0,x,y,2",
    "a,A,01,school,1,5,5,3",
    "b,B,77,school,1,x,5,4",
    "c,C,01,school,0,9",
    "d,D,01,school,1,9,1,5",
  ];
  const checked = await check(`${rows.join("\n")}\n`, undefined, header, condition);
  expect(checked.regions).toEqual([0, 2, 2, 2, 2, 0]);
  expect([checked.rows, checked.refusedRows, checked.met]).toEqual([4, 2, [1, 1, 1]]);
  expect(checked.problems).toEqual([
    { kind: "missing-cell", severity: "error", ...{ at: at(6, whose("01", "c")), cells: 6, expected: 8 } },
    {
      ...{ kind: "not-a-number", severity: "error", at: cell(5, "asked", "77", "b") },
      ...{ value: "x", fault: "text" },
    },
  ]);
});
