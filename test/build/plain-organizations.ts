import { brokenRuleData } from "../../src/check/broken-rule.ts";
import { cellRules, readCell } from "../../src/check/cell.ts";
import { columnsAskedBy, countedRow } from "../../src/check/counted-rows.ts";
import { checkHeader, type Header } from "../../src/check/header.ts";
import { headerSearch } from "../../src/check/header-search.ts";
import { type LeftOutRows, leftOutReasons, leftOutRows, leftOutText } from "../../src/check/left-out.ts";
import { raggedRow } from "../../src/check/ragged-row.ts";
import { totalTest } from "../../src/check/totals.ts";
import { codeFault } from "../../src/column/code.ts";
import { markWatch } from "../../src/column/mark-watch.ts";
import { compare, sum } from "../../src/exact/fraction.ts";
import { codesAlone, regionFinder } from "../../src/fold/bytes/columns/region-column.ts";
import { evaluate } from "../../src/formula/evaluate.ts";
import type { ColumnId } from "../../src/model/brand.ts";
import type { Aggregate, RowExpression } from "../../src/model/expression.ts";
import { findings, hasErrors } from "../../src/model/findings.ts";
import type { Column, Methodology, TableExport } from "../../src/model/methodology.ts";
import { type Problem, problem } from "../../src/model/problem.ts";
import type { Region, Value } from "../../src/model/region.ts";
import type { ExportFiles } from "../../src/model/source.ts";
import { aggregatesOf, leaves, regionExpressionsOf } from "../../src/model/walk.ts";
import type { TableRow } from "../../src/read/cut-rows.ts";
import { readTable } from "../../src/read/table.ts";
import { organizationsOf } from "./model.ts";

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
  const organizations = organizationsOf(methodology.exports);
  const problems: Problem[] = [];
  const accepted: PlainRow[] = [];
  const keys = new Map<string, { file: string; row: number }>();
  let [rows, refusedRows, usable] = [0, 0, true];
  for (const source of files.tables.get("organizations") ?? []) {
    const file = source.name;
    const table = await readTable(
      source.chunks(),
      file,
      files.dialect,
      headerSearch(organizations.columns, organizations.headerRows),
    );
    if ("kind" in table) {
      problems.push(table);
      usable = false;
      continue;
    }
    const header = checkHeader(table, organizations.columns, file);
    problems.push(...header.problems);
    if (hasErrors(findings(header.problems))) {
      usable = false;
      continue;
    }
    for (const run of blankRunsBefore(table.blankRuns, table.rows)) {
      const { row, line, rows: count } = run;
      problems.push(problem("blank-row", { in: "export", file, row, line }, { rows: count }, "warning"));
    }
    const { where } = organizations;
    const { asked, others } = columnsAskedBy(where, header.header);
    const rules = cellRules(methodology.exports.missingValues, table.delimiter);
    const marksIn = (rows: readonly TableRow[], columns: Header) => {
      const watch = markWatch();
      for (const { cells, strayQuote } of rows) {
        if (cells.length !== table.header.length || strayQuote === true) continue;
        for (const [column, index] of columns)
          if (!column.carried) watch.watch(column.id, readCell(cells[index] ?? "", column, rules));
      }
      return watch.settled();
    };
    const marksOfAsked = marksIn(table.rows, asked);
    const leftOut = leftOutRows(file);
    const counts = countedRow(where, asked, rules, marksOfAsked);
    const data = table.rows
      .filter(isData(table, header.header, organizations, regions, leftOut))
      .filter((row) => {
        const whole = row.cells.length === table.header.length && row.strayQuote !== true;
        if (!whole || counts(row.cells)) return true;
        leftOut.add("where", row, where?.text ?? "");
        return false;
      });
    const marks = new Map([...marksOfAsked, ...marksIn(data, others)]);
    problems.push(...leftOut.problems());
    for (const row of data) {
      const read = plainRow(row, header.header, table.header.length, table.delimiter);
      problems.push(...read.problems);
      rows += 1;
      if (read.problems.some(({ severity }) => severity === "error")) refusedRows += 1;
      else accepted.push(read);
    }
    if (table.fault !== undefined) problems.push(table.fault);
    else if (data.length === 0) problems.push(problem("no-rows", { in: "export", file }, {}));
    if (table.fault !== undefined || data.length === 0) usable = false;

    function plainRow(
      { cells, row, line, strayQuote }: TableRow,
      header: Header,
      width: number,
      delimiter: string,
    ): PlainRow & { problems: Problem[] } {
      const { key, region } = organizations;
      const rules = cellRules(methodology.exports.missingValues, delimiter);
      const columns = new Map([...header].map(([column, index]) => [column.id, { column, index }]));
      const rawOf = (id: ColumnId) => cells[columns.get(id)?.index ?? -1];
      const code = rawOf(region)?.trim() ?? "";
      const parts = key.map((id) => rawOf(id)?.trim() ?? "");
      const id = parts.filter((part) => part !== "").join(", ");
      const whole = cells.length === width && strayQuote !== true;
      const own = regions[regionFinder(regions, codesAlone).find(code) ?? regions.length];
      const isCode = code !== "" && (whole || own !== undefined);
      const about = {
        ...(isCode ? { region: own?.code ?? code } : {}),
        ...(id === "" ? {} : { organization: id }),
      };
      const at = { in: "export", file, row, line, ...about } as const;
      const placeOf = (column: Column, index: number) => ({ ...at, column: column.id, index });
      const problems: Problem[] = [];
      const values = new Map<ColumnId, Value>();
      let position: number | undefined;
      if (!whole) {
        const found = raggedRow(cells.length, width, strayQuote === true, at);
        return { region: -1, cells: values, problems: [found] };
      }
      for (const [column, index] of header) {
        const raw = cells[index];
        if (column.carried || raw === undefined) continue;
        const reading = readCell(raw, column, { ...rules, mark: marks.get(column.id) });
        if (reading.kind === "value" && reading.tell !== undefined)
          problems.push(reading.tell(placeOf(column, index)));
        if (reading.kind === "refused") problems.push(reading.describe(placeOf(column, index)));
        else values.set(column.id, reading.kind === "value" ? reading.value : undefined);
        if (column.id !== region || reading.kind === "refused") continue;
        position = regionFinder(regions, codesAlone).find(raw);
        const data = { value: raw.trim(), suggestion: regionFinder(regions, codesAlone).near(raw.trim()) };
        if (position === undefined) problems.push(problem("unknown-region", placeOf(column, index), data));
      }
      const joint = JSON.stringify(parts);
      const first = keys.get(joint);
      const [keyColumn] = key.map((id) => columns.get(id));
      if (parts.length > 0 && !parts.includes("") && first === undefined) keys.set(joint, { file, row });
      const isKey = parts.every(
        (part) => !rules.missing.has(part.toLowerCase()) && codeFault(part) === undefined,
      );
      if (first !== undefined && keyColumn !== undefined && isKey) {
        const place = placeOf(keyColumn.column, keyColumn.index);
        problems.push(problem("duplicate-key", place, { value: id, first }));
      }
      for (const rule of organizations.rules) {
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

/** Whether a row is one of organisations; what is none is told in the end. */
function isData(
  table: { readonly header: readonly string[]; readonly rows: readonly TableRow[] },
  columns: Header,
  { key, name, region, totals }: TableExport,
  regions: readonly Region[],
  leftOut: LeftOutRows,
): (row: TableRow) => boolean {
  const indexOf = new Map([...columns].map(([{ id }, index]) => [id, index]));
  const regionAt = indexOf.get(region) ?? 0;
  const keysAt = key.map((id) => indexOf.get(id) ?? 0);
  const isTotal = totalTest(totals);
  const nameAt = name === undefined ? undefined : indexOf.get(name);
  const title = nameAt === undefined ? undefined : { index: nameAt, without: [...keysAt, regionAt] };
  const rules = { header: table.header, columns, naming: [...keysAt, regionAt, 0], isTotal, title };
  const reasonOf = leftOutReasons(rules);
  const finder = regionFinder(regions, codesAlone);
  const contentOf = ({ cells }: TableRow) => ({
    count: Math.min(cells.length, table.header.length),
    cell: (at: number) => cells[at] ?? "",
  });
  const reasons = table.rows.map((row, index) => {
    const { cells, strayQuote } = row;
    if (strayQuote === true) return undefined;
    const reason = reasonOf(contentOf(row), index === 0);
    const whole = cells.length === table.header.length;
    const isKnown = whole && finder.find(cells[regionAt] ?? "") !== undefined;
    return isKnown && reason !== "total" && index > 0 ? undefined : reason;
  });
  for (const [index, row] of table.rows.entries()) {
    const reason = reasons[index];
    if (reason === undefined) continue;
    const texts = [regionAt, ...keysAt, 0, ...(nameAt === undefined ? [] : [nameAt])].map((at) =>
      (row.cells[at] ?? "").trim(),
    );
    leftOut.add(reason, row, leftOutText(reason, contentOf(row), texts.find(isTotal), columns));
  }
  const data = new Set(table.rows.filter((_, index) => reasons[index] === undefined));
  return (row) => data.has(row);
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
