import { codeFault } from "../column/code.ts";
import { abilitiesOf } from "../column/column.ts";
import type { CellRules } from "../column/kind.ts";
import { markWatch } from "../column/mark-watch.ts";
import type { ColumnMark } from "../column/number.ts";
import type { ColumnId, RegionCode } from "../model/brand.ts";
import { type Findings, findings, hasErrors, ledger } from "../model/findings.ts";
import type { Exports } from "../model/methodology.ts";
import { normal } from "../model/normal.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { Region, Value } from "../model/region.ts";
import type { BlankRun } from "../model/source.ts";
import { cellRules, plainText, readCell } from "./cell.ts";
import { columnsAskedBy, countedRow } from "./counted-rows.ts";
import { checkHeader, type Header, type HeaderOfFile } from "./header.ts";
import { loneCell } from "./lone-cell.ts";
import { periodBetween, periodColumns } from "./period-column.ts";
import { withoutPrivate } from "./private-cells.ts";
import { raggedRow } from "./ragged-row.ts";
import { checkRegionNames, type KnownRegions, type PlaceOf } from "./region-names.ts";
import { type KnownWholes, rowsOfRegions } from "./rows-of-regions.ts";

/** A region export, cut into cells. */
export interface RegionTable extends HeaderOfFile {
  readonly rows: readonly Row[];
  readonly blankRuns: readonly BlankRun[];
  readonly isBook?: boolean | undefined;
  /** Is told of each row that is left out. */
  readonly leaveOut?: (row: number) => void;
  /** Why the rows end early. */
  readonly fault: Problem | undefined;
}

interface Row {
  readonly cells: readonly string[];
  readonly row: number;
  readonly line: number;
  /** Text stands behind a closing quote, so that no cell is certain. */
  readonly strayQuote?: true;
}

/** Every region of the export, and what is wrong with it. */
export interface CheckedRegions {
  /** One for each code, with an error in its row or not: its organisations have a region all the same. */
  readonly regions: readonly Region[];
  readonly invalid: ReadonlySet<RegionCode>;
  /** Those of them whose row has too many or too few cells, or a lone one: nobody knows which cell is which. */
  readonly unjudged: ReadonlySet<RegionCode>;
  /** Rows read, without those that are left out: totals, footnotes and the like. */
  readonly rows: number;
  /** The codes and names of rows of totals, to which organisations may belong: `normal` ones. */
  readonly totals: ReadonlySet<string>;
  readonly refusedRows: number;
  /** The regions whose rows those were. */
  readonly refusedIn: ReadonlySet<RegionCode>;
  /** False where the rows could not be read: nothing can be calculated. */
  readonly usable: boolean;
  readonly findings: Findings;
}

/** Of an export that cannot be used at all. */
export const noRegions = {
  regions: [],
  invalid: new Set<never>(),
  unjudged: new Set<never>(),
  rows: 0,
  totals: new Set<never>(),
  refusedRows: 0,
  refusedIn: new Set<never>(),
  usable: false,
} as const;

/** What is known of regions and districts beyond one export. */
export interface RegionRegistry extends KnownWholes {
  readonly identify: (regions: readonly Region[]) => KnownRegions;
  /** The districts that are to be spelt otherwise, so that each has one spelling. */
  readonly districtSpellings: (districts: readonly string[]) => ReadonlyMap<string, string>;
}

export function checkRegions(
  written: RegionTable,
  file: string,
  exports: Exports,
  registry: RegionRegistry,
  keptProblems?: number,
): CheckedRegions {
  const { identify, districtSpellings } = registry;
  const { header, problems } = checkHeader(written, exports.regions.columns, file);
  if (hasErrors(findings(problems))) {
    return { ...noRegions, findings: findings(problems) };
  }
  const table = { ...written, rows: withoutPrivate(written.rows, header) };
  const collected = ledger(keptProblems);
  for (const problem of problems) collected.add(problem);
  for (const { row, line, rows } of table.blankRuns) {
    collected.add(problem("blank-row", { in: "export", file, row, line }, { rows }, "warning"));
  }
  const rules = cellRules(exports.missingValues, table.delimiter, table.isBook);
  const periods = periodColumns(table.header, header);
  const periodsOf = ({ cells }: Row) => periods.map(({ index }) => cells[index] ?? "");
  const regions = new Map<string, Region>();
  const rowOf = new Map<Region, Row>();
  const faulty = new Set<Region>();
  const ragged = new Set<Region>();
  const refusedIn = new Set<RegionCode>();
  let refusedRows = 0;
  const indexOf = new Map([...header].map(([{ id }, index]) => [id, index]));
  const found = rowsOfRegions(table, file, header, exports.regions, registry);
  const { totals, leftOut } = found;
  const width = table.header.length;
  const { where } = exports.regions;
  const { asked, others } = columnsAskedBy(where, header);
  const marksOfAsked = shownMarks(table.rows, width, asked, rules);
  const counts = countedRow(where, asked, rules, marksOfAsked);
  const rows = found.rows.filter((row) => {
    if (!isWhole(row, width) || counts(row.cells)) return true;
    leftOut.add("where", row, where?.text ?? "");
    return false;
  });
  // Rows that do not count are left out unread, but for the columns by which they are left out.
  const marks = new Map([...marksOfAsked, ...shownMarks(rows, width, others, rules)]);
  const checkRow = rowCheck(file, width, header, indexOf, exports, rules, marks);
  for (const problem of leftOut.problems()) collected.add(problem);
  for (const row of rows) {
    const { region, key, whole, problems: faults, told } = checkRow(row);
    for (const notice of told) collected.add(notice);
    if (!whole) ragged.add(region);
    const known = regions.get(normal(region.code));
    // A ragged row stands for its region where no other does: it is no one's duplicate.
    const first = known === undefined || ragged.has(known) ? undefined : known;
    const isCode = !rules.missing.has(region.code.toLowerCase()) && codeFault(region.code) === undefined;
    if (whole && first !== undefined && isCode) {
      const before = rowOf.get(first);
      const period = before && periodBetween(periods, periodsOf(before), periodsOf(row));
      const data = { value: region.code, first: { file, row: first.row }, period };
      faults.push(problem("duplicate-key", key(), data));
    }
    for (const fault of faults) collected.add(fault);
    if (faults.length > 0) {
      refusedRows += 1;
      if (region.code !== "") refusedIn.add(known?.code ?? region.code);
    }
    if (region.code === "" || (whole ? first : known) !== undefined) continue;
    regions.set(normal(region.code), region);
    rowOf.set(region, row);
    if (faults.length > 0) faulty.add(region);
  }
  const all = [...regions.values()];
  const spellings = districtSpellings(all.flatMap(({ district }) => district ?? []));
  const respelt = (region: Region): Region => {
    const district = spellings.get(region.district ?? "");
    return district === undefined ? region : { ...region, district };
  };
  const named = all.filter((region) => !ragged.has(region)).map(respelt);
  for (const problem of checkRegionNames(named, identify(named), textPlace(file, indexOf, exports))) {
    collected.add(problem);
  }
  if (table.fault !== undefined) collected.add(table.fault);
  else if (rows.length === 0) collected.add(problem("no-rows", { in: "export", file }, {}));
  const usable = table.fault === undefined && rows.length > 0;
  return {
    regions: all.map(respelt),
    invalid: codesOf(all, faulty),
    unjudged: codesOf(all, ragged),
    rows: rows.length,
    totals,
    refusedRows,
    refusedIn,
    usable,
    findings: collected.findings(),
  };
}

/** Whether it is known which of its cells is which. */
function isWhole({ cells, strayQuote }: Row, width: number): boolean {
  return cells.length === width && strayQuote !== true;
}

const HAS_MARK = /[.,]/;

/** The decimal marks that cells show beside those that can be read in two ways. */
function shownMarks(
  rows: readonly Row[],
  width: number,
  header: Header,
  rules: CellRules,
): ReadonlyMap<ColumnId, ColumnMark> {
  const watch = markWatch();
  for (const [column, index] of header) {
    if (column.carried || abilitiesOf(column.type).measured !== "number") continue;
    // A number without a mark shows none, and is read in one way only.
    for (const row of rows) {
      const cell = row.cells[index] ?? "";
      if (isWhole(row, width) && HAS_MARK.test(cell)) watch.watch(column.id, readCell(cell, column, rules));
    }
  }
  return watch.settled();
}

/** Where each column stands in the file. */
type Indexes = ReadonlyMap<ColumnId, number>;

function textPlace(file: string, indexOf: Indexes, { regions: { key, name, group } }: Exports): PlaceOf {
  const columns = { code: key, name, district: group ?? name };
  return ({ row, line, code }, text) => {
    const column = columns[text];
    return { in: "export", file, row, line, column, index: indexOf.get(column) ?? 0, region: code };
  };
}

function codesOf(regions: readonly Region[], chosen: ReadonlySet<Region>): ReadonlySet<RegionCode> {
  return new Set(regions.filter((region) => chosen.has(region)).map(({ code }) => code));
}

/** A row's region, the place of its key, and what is wrong: with its cells, unless there are too many or too few. */
function rowCheck(
  file: string,
  width: number,
  header: Header,
  indexOf: Indexes,
  exports: Exports,
  rules: CellRules,
  marks: ReadonlyMap<ColumnId, ColumnMark>,
) {
  const { key, name, group } = exports.regions;
  const textOf = (cells: readonly string[], id: ColumnId): string =>
    plainText((cells[indexOf.get(id) ?? -1] ?? "").trim());
  /** Of a column that may be missing: every text for "no value" says the same. */
  const presentText = (cells: readonly string[], id: ColumnId): string | undefined => {
    const text = textOf(cells, id);
    return rules.missing.has(text.toLowerCase()) ? undefined : text;
  };

  return (ofRow: Row) => {
    const { cells, row, line, strayQuote } = ofRow;
    const code = textOf(cells, key) as RegionCode;
    const place = { in: "export", file, row, line, ...(code === "" ? {} : { region: code }) } as const;
    const cellPlace = (column: ColumnId): Problem["at"] => ({
      ...place,
      column,
      index: indexOf.get(column) ?? 0,
    });
    const problems: Problem[] = [];
    const told: Problem[] = [];
    const values = new Map<ColumnId, Value>();
    const whole = isWhole(ofRow, width);
    for (const [column, index] of whole ? header : []) {
      const raw = cells[index];
      if (raw === undefined || column.carried) continue;
      const reading = readCell(raw, column, { ...rules, mark: marks.get(column.id) });
      if (reading.kind === "refused") problems.push(reading.describe(cellPlace(column.id)));
      else values.set(column.id, reading.kind === "value" ? reading.value : undefined);
      if (reading.kind === "value" && reading.tell !== undefined)
        told.push(reading.tell(cellPlace(column.id)));
    }
    if (!whole) {
      problems.push(raggedRow(cells.length, width, strayQuote === true, place));
    }
    const isRefused = whole && problems.length > 0;
    const lone = isRefused ? loneCell({ count: width, cell: (index) => cells[index] ?? "" }) : undefined;
    const faults =
      lone === undefined
        ? problems
        : [problem("lone-cell", { in: "export", file, row, line }, { value: lone })];
    const region: Region = {
      code,
      name: presentText(cells, name) ?? "",
      district: group === undefined ? undefined : presentText(cells, group),
      cells: values,
      row,
      line,
    };
    return {
      region,
      key: () => cellPlace(key),
      whole: whole && lone === undefined,
      problems: faults,
      told,
    };
  };
}
