import fc from "fast-check";
import { expect, test } from "vitest";
import { brokenRuleData } from "../../src/check/broken-rule.ts";
import { cellRules, readCell } from "../../src/check/cell.ts";
import { checkHeader, type Header } from "../../src/check/header.ts";
import { printExact } from "../../src/exact/decimal.ts";
import { compare, sum } from "../../src/exact/fraction.ts";
import { regionFinder } from "../../src/fold/bytes/columns/region-column.ts";
import { fold } from "../../src/fold/fold.ts";
import type { Folded } from "../../src/fold/folded.ts";
import { evaluate } from "../../src/formula/evaluate.ts";
import type { ColumnId } from "../../src/model/brand.ts";
import type { Aggregate, RowExpression } from "../../src/model/expression.ts";
import { type Findings, findings, hasErrors } from "../../src/model/findings.ts";
import type { Column, Methodology, OrganizationExport } from "../../src/model/methodology.ts";
import { type Problem, problem } from "../../src/model/problem.ts";
import type { Region, Value } from "../../src/model/region.ts";
import type { ExportFiles, TextEncodingName } from "../../src/model/source.ts";
import { aggregatesOf, leaves, regionExpressionsOf } from "../../src/model/walk.ts";
import { readTable, type TableRow } from "../../src/read/table.ts";
import { planOf } from "../build/batches.ts";
import { encode, sourceOf } from "../build/files.ts";
import { regionsOf } from "../build/model.ts";
import { tiny } from "../build/tiny.ts";

/*
 * The organisations are folded from bytes, a batch at a time, in doubles where they are safe, their keys as
 * fingerprints. The reference below does none of that. Both come to the same aggregates,
 * the same problems (kind, row, line, column, cell, value) and the same refused rows.
 */

const regions = regionsOf("01", "02", "77", "Кк").map((region) => ({
  ...region,
  name: `Region ${region.code}`,
}));

/* Every aggregate function, with and without a condition, over numbers that leave the range of a double. */
const methodologies = await Promise.all([
  tiny(),
  tiny(
    ['["", "-", "н/д"]', '["—", "0", "999", "нет данных"]'],
    [
      "mean(organizations.spent, active)",
      'sum(organizations.spent * organizations.asked, kind != "clinic") / 3',
    ],
    [
      "max(organizations.spent) - min(organizations.spent)",
      "max(organizations.answered / organizations.asked, active || spent > 0.5) + mean(organizations.asked) + min(organizations.spent - organizations.answered)",
    ],
    [
      "spent: {type: decimal, optional: true}",
      "spent: {type: decimal, min: -0.5, max: 100000000000000000000}",
    ],
    ["active || spent == 0", 'kind == "school" || spent * asked >= answered'],
    ["title: {type: text}", "title: {type: text, optional: true}"],
  ),
  tiny(
    ['["", "-", "н/д"]', "[]"],
    ["active: {type: flag}", "active: {type: flag, optional: true}"],
    ["asked: {type: integer, min: 0, max: 1000000}", "asked: {type: integer, min: -5}"],
    ["title: {type: text}", "title: {type: code}"],
  ),
]);

const columns = ["id", "title", "region", "kind", "active", "asked", "answered", "spent", "remark"] as const;
type ColumnName = (typeof columns)[number];

const space = fc.constantFrom(" ", "\u00a0", "\u202f", "\t", "\u0001", "\ufeff", "");
const around = (text: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 6, arbitrary: text },
    { weight: 1, arbitrary: fc.tuple(space, text, space).map((parts) => parts.join("")) },
  );
const nothing = fc.constantFrom(
  "",
  "-",
  "н/д",
  "Н/Д",
  "—",
  "–",
  "нет данных",
  "0",
  "999",
  " ",
  "\u00a0",
  "\u202f\u202f",
);
const number = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 30 }).map(String) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        "007",
        "1 234",
        "1\u00a0234",
        "12,5",
        "12.5",
        "0.125",
        ".5",
        "5.",
        "+5",
        "-3",
        "-0",
        "1,234",
        "0,123",
      ],
      ...[
        "1e5",
        "#Н/Д",
        "12.03.2024",
        "12%",
        "Infinity",
        "0.1",
        "0.2",
        "9007199254740993",
        "999999999999999",
      ],
      ...[
        "1000000000000000",
        "123456789012345.678",
        "0.000000000000001",
        "99999999999999999999.5",
        "-0.25",
        "1000000",
      ],
    ),
  },
);
const cells: Readonly<Record<ColumnName, fc.Arbitrary<string>>> = {
  id: fc.oneof(
    { weight: 10, arbitrary: fc.nat({ max: 60 }).map((n) => `k${n}`) },
    { weight: 1, arbitrary: fc.constantFrom("Ключ", "ключ", "Я", "k\u00a0", 'a"b', "é") },
  ),
  title: fc.constantFrom("Школа № 1", "Больница", "a", 'ООО "Ромашка"', "две\nстроки", "Приют", "\u00a0а"),
  region: fc.constantFrom("01", "02", "77", "1", "2", "кк", "КК", "78", "0"),
  kind: fc.constantFrom("school", "clinic", "School", "ДОМ «елка»", "дом ёлка", "scool", 'дом "Ёлка"'),
  active: fc.constantFrom("1", "0", "да", "нет", "Да", "НЕТ", "true", "FALSE", "+", "-", "2", "yes"),
  asked: number,
  answered: number,
  spent: number,
  remark: fc.constantFrom("", "x", "что угодно"),
};

/** Mostly as it should be, so that rows are accepted; `hostile` rows have anything anywhere. */
function rowOf(names: readonly ColumnName[]): fc.Arbitrary<readonly string[]> {
  const good = fc.tuple(
    ...names.map((name) => {
      if (name === "asked") return fc.nat({ max: 50 }).map((n) => String(n + 30));
      if (name === "answered" || name === "spent") return fc.nat({ max: 30 }).map(String);
      return name === "region"
        ? fc.constantFrom("01", "02", "77")
        : name === "kind"
          ? fc.constantFrom("school", "clinic")
          : cells[name];
    }),
  );
  const odd = fc.tuple(
    ...names.map((name) =>
      fc.oneof(
        { weight: 8, arbitrary: around(cells[name]) },
        { weight: 1, arbitrary: around(nothing) },
        { weight: 1, arbitrary: fc.constantFrom(...["x", "школа", "1"]) },
      ),
    ),
  );
  const ragged = fc
    .tuple(odd, fc.integer({ min: 0, max: names.length + 2 }))
    .map(([row, length]) => [
      ...row.slice(0, length),
      ...Array.from({ length: Math.max(length - row.length, 0) }, () => "9"),
    ]);
  return fc.oneof(
    { weight: 6, arbitrary: good },
    { weight: 4, arbitrary: odd },
    { weight: 1, arbitrary: ragged },
    { weight: 1, arbitrary: fc.constant([]) },
  );
}

const order = fc.shuffledSubarray([...columns], { minLength: columns.length, maxLength: columns.length });

interface Table {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function table(maxRows: number): fc.Arbitrary<Table> {
  return order.chain((names) =>
    fc
      .tuple(fc.array(rowOf(names), { maxLength: maxRows }), fc.boolean())
      .map(([rows, extra]) => ({ names: extra ? [...names, "Примечание"] : names, rows })),
  );
}

interface Writing {
  readonly delimiter: string;
  readonly encoding: TextEncodingName;
  readonly end: string;
  readonly quoteAll: boolean;
  readonly broken: string;
}

const writing: fc.Arbitrary<Writing> = fc.record({
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  encoding: fc.constantFrom("utf-8", "windows-1251", "utf-16le"),
  end: fc.constantFrom("\n", "\r\n"),
  quoteAll: fc.boolean(),
  broken: fc.oneof(
    { weight: 12, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: fc.constantFrom('"a', 'a"b', "\0", "a,\0") },
  ),
});

function write({ names, rows }: Table, { delimiter, encoding, end, quoteAll, broken }: Writing): Buffer {
  const cell = (text: string) =>
    quoteAll || /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = [names, ...rows].map((row) => row.map(cell).join(delimiter) + end);
  const mark = encoding === "utf-16le" ? "\ufeff" : "";
  return encode(mark + lines.join("") + broken, encoding);
}

const sizes = fc.constantFrom([1 << 20], [1], [7], [64], [100, 3, 1, 50]);

function filesOf(contents: readonly Buffer[], pieces: readonly number[], dialect = {}): ExportFiles {
  return {
    regions: sourceOf("", { name: "regions.csv" }),
    organizations: contents.map((content, index) =>
      sourceOf(content, { name: `organizations-${index + 1}.csv`, sizes: pieces }),
    ),
    dialect: { encoding: undefined, delimiter: undefined, ...dialect },
    skipInvalid: true,
    hashes: false,
  };
}

test("rows are checked and folded as the plain reference does it", () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...methodologies),
      fc.array(fc.tuple(table(25), writing), { minLength: 1, maxLength: 2 }),
      sizes,
      async (methodology, written, pieces) => {
        await compareBoth(
          methodology,
          filesOf(
            written.map(([rows, how]) => write(rows, how)),
            pieces,
          ),
        );
      },
    ),
    { numRuns: 400 },
  ));

test("the encoding and the delimiter may be said", () =>
  fc.assert(
    fc.asyncProperty(table(6), writing, async (rows, how) => {
      const dialect = {
        encoding: how.encoding === "utf-16le" ? undefined : how.encoding,
        delimiter: how.delimiter,
      };
      await compareBoth(methodologies[0], filesOf([write(rows, how)], [64], dialect));
    }),
    { numRuns: 60 },
  ));

/* A batch is 2048 rows. The same rows over and over, with keys of their own, wrong ones among them. */
test.each([
  [2048, ",", "utf-8", methodologies[0]],
  [2049, ";", "windows-1251", methodologies[2]],
  [4500, ";", "utf-8", methodologies[1]],
] as const)(
  "%i rows parted by %s in %s come to the same",
  async (count, delimiter, encoding, methodology) => {
    const sample = fc.sample(rowOf(columns), { seed: count, numRuns: 997 });
    const rows = Array.from({ length: count }, (_, row) => {
      const [key = "", ...others] = sample[row % sample.length] ?? [];
      return others.length === 0 ? [] : [row % 50 === 0 ? key : `${key}-${row}`, ...others];
    });
    const how = { delimiter, encoding, end: "\n", quoteAll: false, broken: "" };
    await compareBoth(methodology, filesOf([write({ names: columns, rows }, how)], [1 << 16]));
  },
);

test("how the bytes come does not show, not even in the order of the problems", () =>
  fc.assert(
    fc.asyncProperty(table(30), writing, sizes, sizes, async (rows, how, some, others) => {
      const bytes = write(rows, how);
      const first = await foldFiles(methodologies[0], filesOf([bytes], some));
      const second = await foldFiles(methodologies[0], filesOf([bytes], others));
      expect(second.findings).toEqual(first.findings);
      expect(exactly(second.values)).toEqual(exactly(first.values));
    }),
    { numRuns: 60 },
  ));

function foldFiles(methodology: Methodology, files: ExportFiles): Promise<Folded> {
  return fold(planOf(methodology), files.organizations, regions, files);
}

async function compareBoth(methodology: Methodology, files: ExportFiles): Promise<void> {
  const loaded = await foldFiles(methodology, files);
  const plain = await plainOrganizations(methodology, regions, files);
  expect(byCause(loaded.findings)).toEqual(byCause(findings(plain.problems)));
  expect(loaded.refusedRows).toBe(plain.refusedRows);
  expect(loaded.usable).toBe(plain.usable);
  if (!plain.usable) return;
  expect(exactly(loaded.values)).toEqual(exactly(plain.values));
  expect(loaded.inputs.reduce((rows, input) => rows + input.rows, 0)).toBe(plain.rows);
}

/** The order of causes is another test's; within one it is the file's. */
function byCause(found: Findings): ReadonlyMap<string, Omit<Findings[number], "key">> {
  return new Map([...found].map(({ key, ...cause }) => [key, cause]));
}

function exactly(values: ReadonlyMap<string, readonly Value[]>): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...values].map(([id, list]) => [
      id,
      list.map((one) => (one === undefined ? "missing" : printExact(one))),
    ]),
  );
}

/** What organisations come to, read row by row, each cell by its text, each number a fraction. */
export interface PlainOrganizations {
  readonly values: ReadonlyMap<string, readonly Value[]>;
  readonly problems: readonly Problem[];
  readonly rows: number;
  readonly refusedRows: number;
  readonly usable: boolean;
}

interface PlainRow {
  readonly region: number;
  readonly cells: ReadonlyMap<ColumnId, Value>;
}

/** The plain reference of `loadOrganizations`: no batches, no fingerprints, no doubles, one pass. */
export async function plainOrganizations(
  methodology: Methodology,
  regions: readonly Region[],
  files: ExportFiles,
): Promise<PlainOrganizations> {
  const organizations = methodology.exports.organizations;
  if (organizations === undefined) throw new Error("no organisations to compare");
  const problems: Problem[] = [];
  const accepted: PlainRow[] = [];
  const keys = new Map<string, { file: string; row: number }>();
  let [rows, refusedRows, usable] = [0, 0, true];
  for (const source of files.organizations) {
    const file = source.name;
    const table = await readTable(source.chunks(), file, files.dialect);
    if ("kind" in table) {
      problems.push(table);
      usable = false;
      continue;
    }
    const header = checkHeader(table.header, organizations.columns, file, table.delimiter);
    problems.push(...header.problems);
    if (hasErrors(findings(header.problems))) {
      usable = false;
      continue;
    }
    for (const run of blankRunsBefore(table.blankRuns, table.rows)) {
      const { row, line, rows: count } = run;
      problems.push(problem("blank-row", { in: "export", file, row, line }, { rows: count }, "warning"));
    }
    for (const row of table.rows) {
      const read = plainRow(row, header.header, table.header.length, table.delimiter);
      problems.push(...read.problems);
      rows += 1;
      if (read.problems.some(({ severity }) => severity === "error")) refusedRows += 1;
      else accepted.push(read);
    }
    if (table.fault !== undefined) problems.push(table.fault);
    else if (table.rows.length === 0) problems.push(problem("no-rows", { in: "export", file }, {}));
    if (table.fault !== undefined || table.rows.length === 0) usable = false;

    function plainRow(
      { cells, row, line }: TableRow,
      header: Header,
      width: number,
      delimiter: string,
    ): PlainRow & { problems: Problem[] } {
      const { key, region } = organizations as OrganizationExport;
      const rules = cellRules(methodology.exports.missingValues, delimiter);
      const columns = new Map([...header].map(([column, index]) => [column.id, { column, index }]));
      const rawOf = (id: ColumnId) => cells[columns.get(id)?.index ?? -1];
      const [code = "", id = ""] = [rawOf(region)?.trim(), rawOf(key)?.trim()];
      const whole = cells.length === width;
      const isCode = code !== "" && (whole || regionFinder(regions).find(code) !== undefined);
      const about = { ...(isCode ? { region: code } : {}), ...(id === "" ? {} : { organization: id }) };
      const at = { in: "export", file, row, line, ...about } as const;
      const placeOf = (column: Column, index: number) => ({ ...at, column: column.id, index });
      const problems: Problem[] = [];
      const values = new Map<ColumnId, Value>();
      let position: number | undefined;
      if (!whole) {
        const kind = cells.length > width ? "extra-cell" : "missing-cell";
        const found = problem(kind, at, { cells: cells.length, expected: width });
        return { region: -1, cells: values, problems: [found] };
      }
      for (const [column, index] of header) {
        const raw = cells[index];
        if (column.carried || raw === undefined) continue;
        const reading = readCell(raw, column, rules);
        if (reading.kind === "refused") problems.push(reading.describe(placeOf(column, index)));
        else values.set(column.id, reading.kind === "value" ? reading.value : undefined);
        if (column.id !== region || reading.kind === "refused") continue;
        position = regionFinder(regions).find(raw);
        const data = { value: raw.trim(), suggestion: regionFinder(regions).near(raw.trim()) };
        if (position === undefined) problems.push(problem("unknown-region", placeOf(column, index), data));
      }
      const first = keys.get(id);
      const keyColumn = columns.get(key);
      if (id !== "" && first === undefined) keys.set(id, { file, row });
      if (first !== undefined && keyColumn !== undefined && !rules.missing.has(id.toLowerCase())) {
        const place = placeOf(keyColumn.column, keyColumn.index);
        problems.push(problem("duplicate-key", place, { value: id, first }));
      }
      for (const rule of (organizations as OrganizationExport).rules) {
        if (evaluate(rule.check.expression, (leaf) => values.get(leaf))?.n !== 0n) continue;
        const names = [...new Set(leaves(rule.check.expression))];
        const operands = names.map((name) => ({ name, value: rawOf(name)?.trim() ?? "" }));
        const [about] = names.map((name) => columns.get(name));
        const place = about === undefined ? at : placeOf(about.column, about.index);
        const data = brokenRuleData(rule, operands, (leaf) => values.get(leaf));
        problems.push(problem("broken-rule", place, data, rule.severity));
      }
      return { region: position ?? -1, cells: values, problems };
    }
  }
  const values = aggregatesOf(regionExpressionsOf(methodology)).map((aggregate) => {
    const ofRegion = (position: number) => accepted.filter(({ region }) => region === position);
    return [
      aggregate.id,
      regions.map((_, position) => plainAggregate(aggregate, ofRegion(position))),
    ] as const;
  });
  return { values: new Map(values), problems, rows, refusedRows, usable };
}

/** The runs that a row follows: those before a fault alone are not told. */
function blankRunsBefore<Run extends { row: number }>(
  runs: readonly Run[],
  rows: readonly TableRow[],
): Run[] {
  const last = rows.at(-1)?.row ?? 0;
  return runs.filter(({ row }) => row < last);
}

function plainAggregate({ function: name, of, where }: Aggregate, rows: readonly PlainRow[]): Value {
  const value = (expression: RowExpression, row: PlainRow) =>
    evaluate(expression, (column) => row.cells.get(column));
  const chosen = rows.filter((row) => where === undefined || value(where, row)?.n === 1n);
  if (of === undefined) return sum([]).add(chosen.length);
  const values = chosen.map((row) => value(of, row)).filter((one) => one !== undefined);
  const [first, ...others] = values;
  switch (name) {
    case "count":
    case "sum":
      return first === undefined && chosen.length > 0 ? undefined : sum(values);
    case "mean":
      return first === undefined ? undefined : sum(values).div(values.length);
    case "min":
      return others.reduce((best, one) => (best !== undefined && compare(one, best) < 0 ? one : best), first);
    case "max":
      return others.reduce((best, one) => (best !== undefined && compare(one, best) > 0 ? one : best), first);
  }
}
