import { brokenRuleData } from "../../check/broken-rule.ts";
import { cellRules } from "../../check/cell.ts";
import type { Header } from "../../check/header.ts";
import { loneCell } from "../../check/lone-cell.ts";
import { periodBetween, periodColumns } from "../../check/period-column.ts";
import { raggedRow } from "../../check/ragged-row.ts";
import { codeFault } from "../../column/code.ts";
import type { CellRules } from "../../column/kind.ts";
import type { ColumnId } from "../../model/brand.ts";
import type { Ledger } from "../../model/findings.ts";
import { type Place, type Problem, problem, type Whose } from "../../model/problem.ts";
import type { FoldPlan } from "../plan.ts";
import { batchRows, type CellBatch, type ColumnBatch, cellsOf, hasStrayQuote } from "./batch.ts";
import { type ColumnReader, columnReader, type TellCell, type ToldCell } from "./columns/columns.ts";
import { type RegionFinder, regionReader } from "./columns/region-column.ts";
import { compiler } from "./compile.ts";
import { condition } from "./condition.ts";
import { addressOf, type Bytes } from "./kernels/address.ts";
import type { Arena } from "./kernels/arena.ts";
import { keyText } from "./keys/key-text.ts";
import type { FirstRow, KeyCheck } from "./keys/keys.ts";
import { leftOut } from "./left-out.ts";
import type { FileMarks } from "./marks.ts";
import { privateCells } from "./private-cells.ts";
import { type ColumnPlace, type RowRule, rowRules } from "./row-rules.ts";
import { fractionAt } from "./vector.ts";

/** Checks every row of one file, a batch at a time. */
export interface RowCheck {
  /** The batch as exact columns, valid until the next; its problems are in the ledger. */
  readonly check: (batch: CellBatch) => ColumnBatch;
  /** Without those that are left out. */
  readonly rows: () => number;
  readonly leftOut: () => readonly Problem[];
  readonly refusedRows: () => number;
}

export interface RowCheckOptions {
  readonly file: string;
  /** What the header says, and where the declared columns stand in it. */
  readonly headings: readonly string[];
  readonly header: Header;
  readonly delimiter: string;
  readonly isBook: boolean;
  readonly plan: FoldPlan;
  readonly regions: RegionFinder;
  readonly keys: KeyCheck;
  readonly ledger: Ledger;
  readonly marks: RegionMarks;
  readonly decimalMarks: FileMarks;
  /** Is told of each row that is left out. */
  readonly leaveOut?: (row: number) => void;
  /** The batches are made in it. */
  readonly arena: Arena;
}

/** A mark for each region by its position, and one behind them for rows of no region. */
export interface RegionMarks {
  /** 1 where the region has a row, be it refused or not. */
  readonly met: Bytes;
  /** 1 where it has a refused one. */
  readonly refused: Uint8Array;
}

export function rowCheck(options: RowCheckOptions): RowCheck {
  const {
    file,
    headings,
    header,
    delimiter,
    isBook,
    plan,
    regions,
    keys,
    ledger,
    marks,
    decimalMarks,
    arena,
  } = options;
  const { key, region } = plan;
  const ofTable = plan.id === "organizations" ? {} : { table: plan.id };
  const width = headings.length;
  const rules = cellRules(plan.missingValues, delimiter, isBook);
  const columnOf = new Map([...header].map(([column, index]) => [column.id, { column, index }]));
  const readers = columnReaders(header, new Set([region]), rules, decimalMarks, arena);
  const regionColumn = regionReader(known(columnOf, region), regions, rules, arena);
  const keyColumns = key.map((id) => known(columnOf, id));
  const keyIndexes = keyColumns.map(({ index }) => index);
  const periods = periodColumns(headings, header);
  const periodIndexes = periods.map(({ index }) => index);
  const readerOf = (id: ColumnId) => known(readers, id);
  const compile = compiler(arena);
  const checkRules = rowRules(plan.rules, (id) => known(columnOf, id), compile);
  const { where } = plan;
  const counted = where && condition(where, readerOf, compile);
  const otherReaders = [...readers].flatMap(([id, reader]) => (counted?.columns.has(id) ? [] : reader));
  const hidden = privateCells(header);
  const omitted = leftOut(file, headings, header, plan, regions, arena, options.leaveOut);
  const refusedHere = new Uint8Array(batchRows);
  const loneHere = new Uint8Array(batchRows);
  const regionOf = arena.integers(batchRows);
  const ragged = arena.integers(batchRows);
  let rows = 0;
  let refusedRows = 0;
  let current: CellBatch;

  const placeOf = (row: number, at?: ColumnPlace): Place => {
    const number = current.rowNumbers[row] as number;
    const line = current.lineNumbers[row] as number;
    if (at === undefined) return { in: "export", file, row: number, line };
    return { in: "export", file, row: number, line, column: at.column.id, index: at.index };
  };
  const whose = (row: number): Whose => {
    const [written, id] = [
      text(row, region),
      hidden.any && !isWhole(row) ? undefined : keyText(keyTexts(row)),
    ];
    const position = regions.find(written);
    const code = position === undefined ? written : (regions.codes[position] ?? written);
    const isCode = code !== "" && (isWhole(row) || position !== undefined);
    return {
      ...(isCode ? { region: code } : {}),
      ...(id === undefined ? {} : { organization: id, ...ofTable }),
    };
  };
  const text = (row: number, id: ColumnId): string => {
    const index = columnOf.get(id)?.index ?? Number.POSITIVE_INFINITY;
    return index < cellsOf(current, row) ? current.text(row, index).trim() : "";
  };
  const cellOf = (row: number) => (index: number) => current.text(row, index);
  const keyTexts = (row: number) => key.map((id) => text(row, id));
  const isWhole = (row: number): boolean => current.cells[row] === width;
  const report = (row: number, reported: Problem) => {
    if (omitted.has(row)) return;
    ledger.add(reported, () => whose(row));
    if (reported.severity === "error") refusedHere[row] = 1;
  };
  const checkWidths = (batch: CellBatch) => {
    const count = arena.kernels.findRagged(batch.record, addressOf(ragged));
    for (const row of ragged.subarray(0, count)) {
      report(row, raggedRow(cellsOf(batch, row), width, hasStrayQuote(batch, row), placeOf(row)));
    }
  };
  /** A row with too many or too few cells has that problem alone: which cell is which is not known. So has one with a lone cell. */
  const tellCell: TellCell = (row, { id }, { describe }) => {
    if (!isWhole(row) || omitted.has(row) || loneHere[row] === 1) return;
    const told = describe(placeOf(row, columnOf.get(id)));
    const lone = told.severity === "error" ? loneCell({ count: width, cell: cellOf(row) }) : undefined;
    if (lone === undefined) return report(row, told);
    ledger.add(problem("lone-cell", placeOf(row), { value: lone }));
    loneHere[row] = 1;
    refusedHere[row] = 1;
  };
  /** Empties the rows that do not count. Returns what is to be told of the cells that the condition reads. */
  const checkCondition = (batch: CellBatch): readonly ToldCell[] => {
    if (where === undefined || counted === undefined) return [];
    return counted.check(batch, (row, isBlank) => {
      if (!isWhole(row) || omitted.has(row)) return;
      if (!isBlank || !omitted.leaveOut(batch, row)) omitted.drop(batch, row, where.text);
    });
  };
  const hasKey = (row: number): boolean =>
    keyTexts(row).every((text) => !rules.missing.has(text.toLowerCase()) && codeFault(text) === undefined);
  /** Empties the rows that later ones replace, before anything is said of their cells. */
  const dropReplaced = (batch: CellBatch) => {
    keys.check(file, batch, keyIndexes, (row, by) => {
      if (hasKey(row) && !omitted.has(row)) omitted.replace(batch, row, by);
    });
  };
  const refuseDuplicates = (batch: CellBatch) => {
    const refuse = (row: number, { periods: before, ...first }: FirstRow) => {
      if (loneHere[row] === 1 || !hasKey(row)) return;
      const now = periodIndexes.map((index) => current.text(row, index));
      const period = first.file === file ? periodBetween(periods, before, now) : undefined;
      const data = { value: keyText(keyTexts(row)) ?? "", first, period };
      report(row, problem("duplicate-key", placeOf(row, keyColumns[0]), data));
    };
    keys.check(file, batch, keyIndexes, refuse, periodIndexes);
  };
  const reportBroken = (row: number, { rule, operands }: RowRule) => {
    if (!isWhole(row)) return;
    const values = operands.map(({ column, index }) => ({
      name: column.id,
      value: current.text(row, index).trim(),
    }));
    const data = brokenRuleData(rule, values, (id) => fractionAt(readerOf(id).vector(), row));
    report(row, problem("broken-rule", placeOf(row, operands[0]), data, rule.severity));
  };

  return {
    rows: () => rows,
    leftOut: () => omitted.rows.problems(),
    refusedRows: () => refusedRows,
    check(batch) {
      current = batch;
      refusedHere.fill(0);
      loneHere.fill(0);
      for (const { row, line, rows: count } of batch.blankRuns) {
        ledger.add(problem("blank-row", { in: "export", file, row, line }, { rows: count }, "warning"));
      }
      hidden.hide(batch);
      const before = omitted.rows.count();
      omitted.find(batch, rows + before === 0);
      if (plan.last) dropReplaced(batch);
      const ofCondition = checkCondition(batch);
      const withoutRegion: ToldCell[] = [];
      regionColumn.read(batch, regionOf, marks.met, (...cell) => {
        if (!omitted.leaveOut(batch, cell[0])) withoutRegion.push(cell);
      });
      checkWidths(batch);
      for (const { read } of otherReaders) read(batch, tellCell);
      for (const cell of [...ofCondition, ...withoutRegion]) tellCell(...cell);
      if (!plan.last) refuseDuplicates(batch);
      const result: ColumnBatch = {
        rows: batch.rows,
        regions: regionOf,
        column: (id) => readerOf(id).vector(),
      };
      checkRules(result, reportBroken);
      for (let row = refusedHere.indexOf(1); row >= 0; row = refusedHere.indexOf(1, row + 1)) {
        marks.refused[regionOf[row] as number] = 1;
        regionOf[row] = regions.count;
        refusedRows += 1;
      }
      rows += batch.rows - (omitted.rows.count() - before);
      return result;
    },
  };
}

function columnReaders(
  header: Header,
  elsewhere: ReadonlySet<ColumnId>,
  rules: CellRules,
  marks: FileMarks,
  arena: Arena,
): ReadonlyMap<ColumnId, ColumnReader> {
  const readers = new Map<ColumnId, ColumnReader>();
  for (const [column, index] of header) {
    if (column.carried || elsewhere.has(column.id)) continue;
    const own = { ...rules, mark: marks.known.get(column.id) };
    const reader = columnReader(column, index, own, arena, marks);
    if (reader !== undefined) readers.set(column.id, reader);
  }
  return readers;
}

/** The header was checked, so every column that a formula or a role names is there. */
function known<T>(columns: ReadonlyMap<ColumnId, T>, id: ColumnId): T {
  const column = columns.get(id);
  if (column === undefined) throw new Error(`column ${id} has no place in the file`);
  return column;
}
