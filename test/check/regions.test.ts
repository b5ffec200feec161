import { beforeAll, expect, test } from "vitest";
import { type CheckedRegions, checkRegions, type RegionRegistry } from "../../src/check/regions.ts";
import { printExact } from "../../src/exact/decimal.ts";
import type { Exports } from "../../src/model/methodology.ts";
import { problem } from "../../src/model/problem.ts";
import { tiny } from "../build/tiny.ts";

const header = ["code", "name", "district", "people", "budget"];
let exports: Exports;
beforeAll(async () => {
  exports = (await tiny()).exports;
});

/** Of a country that nobody knows. */
const unknown: RegionRegistry = {
  areKnown: () => false,
  isWhole: () => false,
  identify: () => ({ misnamed: new Map(), zerosLost: new Map() }),
  districtSpellings: () => new Map(),
};

const headerRows = { known: "first", first: 1, last: 1 } as const;

/** Rows from the second on, one a line. */
function check(
  rows: readonly (readonly string[])[],
  more = {},
  registry: Partial<RegionRegistry> = {},
  expected = exports,
): CheckedRegions {
  const table = {
    ...{ header, headerRows, blankRuns: [], delimiter: ",", fault: undefined },
    rows: rows.map((cells, index) => ({ cells, row: index + 2, line: index + 2 })),
    ...more,
  };
  return checkRegions(table, "r.csv", expected, { ...unknown, ...registry });
}

function problemsOf({ findings }: CheckedRegions): readonly object[] {
  return findings.flatMap(({ examples }) => examples);
}

const at = (row: number, more = {}) => ({ in: "export", file: "r.csv", row, line: row, ...more });
const cell = (row: number, region: string, column: string) =>
  at(row, { region, column, index: header.indexOf(column) });

test("a region is its row", () => {
  const { regions, findings, refusedRows, usable } = check([
    [" 01 ", "Адыгея", "Южный", "1 000", "12.5"],
    ["77", "Москва", "", "5", "-"],
  ]);
  const read = regions.map(({ code, name, district, cells, row, line }) => [
    ...[code, name, district, row, line],
    [...cells].map(([id, value]) => [id, value === undefined ? "missing" : printExact(value)]),
  ]);
  const texts = [
    ["code", "0"],
    ["name", "0"],
  ];
  expect(read).toEqual([
    ["01", "Адыгея", "Южный", 2, 2, [...texts, ["district", "0"], ["people", "1000"], ["budget", "12.5"]]],
    [
      "77",
      "Москва",
      undefined,
      3,
      3,
      [...texts, ["district", "missing"], ["people", "5"], ["budget", "missing"]],
    ],
  ]);
  expect([findings, refusedRows, usable]).toEqual([[], 0, true]);
});

test("a region whose district is missing has none, whichever way the cell says so", () => {
  const { regions, findings } = check([
    ["01", "Адыгея", "", "1", ""],
    ["02", "Башкортостан", " - ", "1", ""],
    ["03", "Бурятия", "Н/Д", "1", ""],
  ]);
  expect(regions.map(({ district }) => district)).toEqual([undefined, undefined, undefined]);
  expect(findings).toEqual([]);
});

/* A row that cannot be used, and why: it is one of the regions all the same. */
test.each<[string, string[], object[]]>([
  [
    "no number",
    ["01", "А", "Ю", "много", "1"],
    [{ kind: "not-a-number", at: cell(2, "01", "people"), value: "много", fault: "text" }],
  ],
  [
    "out of range",
    ["01", "А", "Ю", "0", "1"],
    [{ kind: "out-of-range", at: cell(2, "01", "people"), value: "0", min: "1", max: undefined }],
  ],
  ["no name", ["01", "-", "Ю", "1", "1"], [{ kind: "missing-value", at: cell(2, "01", "name"), value: "-" }]],
  ["a lone cell", ["01", "", " ", "", ""], [{ kind: "lone-cell", at: at(2), value: "01" }]],
  [
    "too few cells",
    ["01", "А", "Ю"],
    [{ kind: "missing-cell", at: at(2, { region: "01" }), cells: 3, expected: 5 }],
  ],
  [
    "too many cells",
    ["01", "А", "Ю", "1", "1", ""],
    [{ kind: "extra-cell", at: at(2, { region: "01" }), cells: 6, expected: 5 }],
  ],
  [
    "a cell too many in the middle, so that all others are out of place",
    ["01", "А", "и Б", "Ю", "1", "x"],
    [{ kind: "extra-cell", at: at(2, { region: "01" }), cells: 6, expected: 5 }],
  ],
  [
    "two things at once",
    ["01", "А", "Ю", "1,234", "x"],
    [
      { kind: "ambiguous-number", at: cell(2, "01", "people"), value: "1,234", readings: ["1.234", "1234"] },
      { kind: "not-a-number", at: cell(2, "01", "budget"), value: "x", fault: "text" },
    ],
  ],
])("a row with %s is refused", (_, row, problems) => {
  const checked = check([row]);
  expect(problemsOf(checked)).toEqual(problems.map((one) => ({ severity: "error", ...one })));
  expect([checked.refusedRows, checked.usable, [...checked.invalid]]).toEqual([1, true, ["01"]]);
  expect(checked.regions.map(({ code }) => code)).toEqual(["01"]);
});

test("a row with text behind a closing quote has that problem alone, and is its region's all the same", () => {
  const cells = ["01", '"А" и Б', "Ю", "x", "1"];
  const checked = check([], { rows: [{ cells, row: 2, line: 2, strayQuote: true }] });
  expect(problemsOf(checked)).toEqual([
    { kind: "stray-quote", severity: "error", at: at(2, { region: "01" }) },
  ]);
  expect([checked.refusedRows, [...checked.unjudged]]).toEqual([1, ["01"]]);
});

test("of two rows with one code the first stays, whatever their case", () => {
  const checked = check([
    ["Кк", "А", "", "1", ""],
    ["02", "Б", "", "1", ""],
    ["кК", "В", "", "1", ""],
    [" КК ", "Г", "", "x", ""],
  ]);
  const first = { file: "r.csv", row: 2 };
  expect(problemsOf(checked)).toEqual([
    { kind: "duplicate-key", severity: "error", at: cell(4, "кК", "code"), value: "кК", first },
    { kind: "duplicate-key", severity: "error", at: cell(5, "КК", "code"), value: "КК", first },
    { kind: "not-a-number", severity: "error", at: cell(5, "КК", "people"), value: "x", fault: "text" },
  ]);
  expect(checked.regions.map(({ name }) => name)).toEqual(["А", "Б"]);
  expect([checked.refusedRows, [...checked.invalid]]).toEqual([2, []]);
});

/* A ragged row stands for its region where no other row does, and is no one's duplicate. */
test.each<[string, string[][], string[], string[]]>([
  [
    "before a whole row",
    [
      ["01", "ragged"],
      ["01", "whole", "", "1", ""],
    ],
    ["whole"],
    [],
  ],
  [
    "behind a whole row",
    [
      ["01", "whole", "", "1", ""],
      ["01", "ragged"],
    ],
    ["whole"],
    [],
  ],
  [
    "alone with another",
    [
      ["01", "ragged"],
      ["01", "other"],
    ],
    ["ragged"],
    ["01"],
  ],
])("a row with too few cells %s", (_, rows, names, invalid) => {
  const checked = check(rows);
  expect(checked.findings.map(({ key }) => key)).toEqual(["missing-cell error "]);
  expect(checked.regions.map(({ name }) => name)).toEqual(names);
  expect([[...checked.invalid], [...checked.unjudged]]).toEqual([invalid, invalid]);
  expect(checked.refusedRows).toBe(rows.length - (invalid.length > 0 ? 0 : 1));
});

test("a row without a code is refused, and is no region", () => {
  const checked = check([
    ["", "А", "", "1", ""],
    [" ", "Б", "", "1", ""],
  ]);
  expect(problemsOf(checked)).toEqual([
    { kind: "missing-value", severity: "error", at: at(2, { column: "code", index: 0 }), value: "" },
    { kind: "missing-value", severity: "error", at: at(3, { column: "code", index: 0 }), value: " " },
  ]);
  expect([checked.regions, checked.refusedRows]).toEqual([[], 2]);
});

test("two codes that stand for no value are not the same region twice", () => {
  const checked = check([
    ["н/д", "А", "", "1", ""],
    ["Н/Д", "Б", "", "1", ""],
  ]);
  expect(checked.findings.map(({ key, count }) => [key, count])).toEqual([["missing-value error code", 2]]);
});

test("a header with an error ends the check", () => {
  const checked = checkRegions(
    { header: ["code"], headerRows, rows: [], blankRuns: [], delimiter: ",", fault: undefined },
    "r.csv",
    exports,
    unknown,
  );
  expect(checked).toMatchObject({ regions: [], usable: false, refusedRows: 0 });
  expect(checked.findings.map(({ key }) => key)).toEqual(
    ["name", "district", "people", "budget"].map((name) => `missing-column error ${name}`),
  );
});

test("columns that nobody declared, and blank rows, are warnings", () => {
  const checked = check([["01", "А", "", "1", "", "x"]], {
    header: [...header, "Примечание"],
    blankRuns: [{ row: 3, line: 5, rows: 2 }],
  });
  expect(checked.findings.map(({ key }) => key)).toEqual([
    "unknown-column warning Примечание",
    "blank-row warning ",
  ]);
  expect(problemsOf(checked)[1]).toEqual({
    kind: "blank-row",
    severity: "warning",
    at: { in: "export", file: "r.csv", row: 3, line: 5 },
    rows: 2,
  });
  expect([checked.usable, checked.refusedRows]).toEqual([true, 0]);
});

test("doubtful names of regions and districts are told at their cells, and refuse no row", () => {
  const rows = [
    ["01", "Адыгея", "Южный", "1", ""],
    ["02", "АДЫГЕЯ", "Южный", "1", ""],
    ["03", "Бурятия", "Южынй", "1", ""],
  ];
  const checked = check(
    rows,
    {},
    {
      identify: ([, second]) => ({
        misnamed: new Map(second ? [[second, "Башкортостан"]] : []),
        zerosLost: new Map(),
      }),
    },
  );
  expect(problemsOf(checked)).toEqual([
    {
      ...{ kind: "repeated-name", severity: "warning", at: cell(3, "02", "name") },
      ...{ value: "АДЫГЕЯ", first: { row: 2, code: "01" } },
    },
    {
      ...{ kind: "name-not-of-code", severity: "warning", at: cell(3, "02", "name") },
      ...{ value: "АДЫГЕЯ", code: "02", suggestion: "Башкортостан" },
    },
    {
      ...{ kind: "lone-district", severity: "warning", at: cell(4, "03", "district") },
      ...{ value: "Южынй", rows: 1, suggestion: "Южный" },
    },
  ]);
  expect([checked.refusedRows, [...checked.refusedIn]]).toEqual([0, []]);
});

test("the regions of refused rows are known, those of a second row with one code among them", () => {
  const checked = check([
    ["01", "А", "", "x", ""],
    ["02", "Б", "", "1", ""],
    ["02", "В", "", "1", ""],
    ["", "Г", "", "1", ""],
  ]);
  expect([checked.refusedRows, [...checked.refusedIn], [...checked.invalid]]).toEqual([
    3,
    ["01", "02"],
    ["01"],
  ]);
});

test("without rows there is nothing to rate", () => {
  const checked = check([]);
  expect(problemsOf(checked)).toEqual([
    { kind: "no-rows", severity: "error", at: { in: "export", file: "r.csv" } },
  ]);
  expect(checked.usable).toBe(false);
});

test("rows that end early are not the whole table", () => {
  const fault = problem("unclosed-quote", { in: "export", file: "r.csv", row: 3, line: 3 }, {});
  const checked = check([["01", "А", "", "1", ""]], { fault });
  expect(problemsOf(checked)).toEqual([fault]);
  expect(checked.usable).toBe(false);
});

test("a district has one spelling, in which the regions are", () => {
  const rows = [
    ["01", "А", "ПФО", "1", ""],
    ["02", "Б", "Приволжский", "1", ""],
    ["03", "В", "", "1", ""],
  ];
  const { regions, findings } = check(
    rows,
    {},
    {
      districtSpellings: (districts) => {
        expect(districts).toEqual(["ПФО", "Приволжский"]);
        return new Map([["ПФО", "Приволжский"]]);
      },
    },
  );
  expect(regions.map(({ district }) => district)).toEqual(["Приволжский", "Приволжский", undefined]);
  expect(findings).toEqual([]);
});

/* the budgets of two regions in a file with this delimiter → the first of them, or the problems */
test.each<[string, string, string, string, boolean]>([
  [";", "1.234", "5", "ambiguous-number", false],
  [";", "1.234", "0.831", "1.234", false],
  [";", "1.234", "3,5", "1234 mark-settled", false],
  ["\t", "1.234", "5", "ambiguous-number", false],
  ["\t", "1.234", "5", "1.234", true],
  [",", "1.234", "5", "1.234", false],
  [",", "1.234", "3,5", "1234 mark-settled", false],
  [",", "1.234", "3,5", "1.234", true],
  [";", "1,234", "2.5", "1234 mark-settled", false],
  [";", "1,234", "2,5", "1.234", false],
])("%j %s %s: %s", (delimiter, first, second, told, isBook) => {
  const rows = [
    ["01", "Адыгея", "", "5", first],
    ["77", "Москва", "", "5", second],
  ];
  const checked = check(rows, { delimiter, isBook });
  const value = [...(checked.regions[0]?.cells ?? [])].find(([id]) => id === "budget")?.[1];
  const kinds = problemsOf(checked).map((problem) => (problem as { kind: string }).kind);
  expect([...(value === undefined ? [] : [printExact(value)]), ...kinds].join(" ")).toBe(told);
});

test("how numbers are written is shown by rows that count, and by all in the columns by which they do", async () => {
  const rows = [
    ["01", "Адыгея", "", "5", "1,234"],
    ["77", "Москва", "", "900", "0,5"],
  ];
  const ofPeople = await tiny(["    key: code\n", "    where: people < 100\n    key: code\n"]);
  const ofBudget = await tiny(["    key: code\n", "    where: budget > 1\n    key: code\n"]);
  const kinds = ({ exports }: typeof ofPeople) =>
    problemsOf(check(rows, {}, {}, exports)).map((problem) => (problem as { kind: string }).kind);
  expect(kinds(ofPeople)).toEqual(["left-out-rows", "ambiguous-number"]);
  expect(kinds(ofBudget)).toEqual(["left-out-rows", "mark-settled"]);
});

test("rows outside the condition of the methodology are left out, whatever else is in them; what it cannot judge is told", async () => {
  const rows = [
    ["01", "Адыгея", "", "5", "1"],
    ["01", "Адыгея", "", "900", "x"],
    ["77", "Москва", "", "y", "1"],
    ["78", "Петербург", "", "-", "1"],
    ["02", "Башкортостан", "", "6"],
  ];
  const condition = await tiny(["    key: code\n", "    where: people < 100\n    key: code\n"]);
  const checked = check(rows, {}, {}, condition.exports);
  expect(checked.regions.map(({ code }) => code)).toEqual(["01", "77", "78", "02"]);
  expect(problemsOf(checked)).toEqual([
    problem(
      "left-out-rows",
      { in: "export", file: "r.csv", row: 3, line: 3 },
      {
        ...{ reason: "where", count: 1, rows: [{ row: 3, text: "people < 100" }] },
      },
      "warning",
    ),
    problem("not-a-number", cell(4, "77", "people") as never, { value: "y", fault: "text" } as never),
    problem("missing-value", cell(5, "78", "people") as never, { value: "-" }),
    problem("missing-cell", at(6, { region: "02" }) as never, { cells: 4, expected: 5 }),
  ]);
});
