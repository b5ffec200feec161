import { brokenRuleData } from "../../check/broken-rule.ts";
import { cellRules } from "../../check/cell.ts";
import type { Header } from "../../check/header.ts";
import { raggedRow } from "../../check/ragged-row.ts";
import { codeFault } from "../../column/code.ts";
import type { CellRules } from "../../column/kind.ts";
import type { ColumnId } from "../../model/brand.ts";
import type { RowExpression } from "../../model/expression.ts";
import type { Ledger } from "../../model/findings.ts";
import type { Column, Rule } from "../../model/methodology.ts";
import { type Place, type Problem, problem, type Whose } from "../../model/problem.ts";
import { leaves } from "../../model/walk.ts";
import type { FoldPlan } from "../plan.ts";
import { batchRows, type CellBatch, type ColumnBatch, cellsOf, hasStrayQuote } from "./batch.ts";
import { type ColumnReader, columnReader, type Refuse } from "./columns/columns.ts";
import { type RegionFinder, regionReader } from "./columns/region-column.ts";
import { type Compiled, type Compiler, compiler } from "./compile.ts";
import { addressOf, type Bytes } from "./kernels/address.ts";
import type { Arena } from "./kernels/arena.ts";
import { keyText } from "./keys/key-text.ts";
import type { KeyCheck } from "./keys/keys.ts";
import { leftOut } from "./left-out.ts";
import type { FileMarks } from "./marks.ts";
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
  const width = headings.length;
  const rules = cellRules(plan.missingValues, delimiter, isBook);
  const columnOf = new Map([...header].map(([column, index]) => [column.id, { column, index }]));
  const readers = columnReaders(header, new Set([region]), rules, decimalMarks, arena);
  const regionColumn = regionReader(known(columnOf, region), regions, rules, arena);
  const keyColumns = key.map((id) => known(columnOf, id));
  const keyIndexes = keyColumns.map(({ index }) => index);
  const compile = compiler(arena);
  const compiled = plan.rules.map((rule) => compiledRule(rule, columnOf, compile));
  const { where } = plan;
  const counts = where && compile(where.expression);
  const conditionIds = where === undefined ? [] : [...new Set(leaves(where.expression))];
  const conditionReaders = conditionIds.map((id) => known(readers, id));
  const otherReaders = [...readers.values()].filter((reader) => !conditionReaders.includes(reader));
  const left = leftOut(file, headings, header, plan, regions, arena);
  const refusedHere = new Uint8Array(batchRows);
  const regionOf = arena.integers(batchRows);
  const ragged = arena.integers(batchRows);
  let rows = 0;
  let refusedRows = 0;
  let current: CellBatch;

  const placeOf = (row: number, at?: { column: Column; index: number }): Place => {
    const number = current.rowNumbers[row] as number;
    const line = current.lineNumbers[row] as number;
    if (at === undefined) return { in: "export", file, row: number, line };
    return { in: "export", file, row: number, line, column: at.column.id, index: at.index };
  };
  const whose = (row: number): Whose => {
    const [written, id] = [text(row, region), keyText(keyTexts(row))];
    const position = regions.find(written);
    const code = position === undefined ? written : (regions.codes[position] ?? written);
    const isCode = code !== "" && (isWhole(row) || position !== undefined);
    return { ...(isCode ? { region: code } : {}), ...(id === undefined ? {} : { organization: id }) };
  };
  const text = (row: number, id: ColumnId): string => {
    const index = columnOf.get(id)?.index ?? Number.POSITIVE_INFINITY;
    return index < cellsOf(current, row) ? current.text(row, index).trim() : "";
  };
  const keyTexts = (row: number) => key.map((id) => text(row, id));
  const isWhole = (row: number): boolean => current.cells[row] === width;
  const report = (row: number, reported: Problem) => {
    if (left.has(row)) return;
    ledger.add(reported, () => whose(row));
    if (reported.severity === "error") refusedHere[row] = 1;
  };
  const checkWidths = (batch: CellBatch) => {
    const count = arena.kernels.findRagged(batch.record, addressOf(ragged));
    for (const row of ragged.subarray(0, count)) {
      report(row, raggedRow(cellsOf(batch, row), width, hasStrayQuote(batch, row), placeOf(row)));
    }
  };
  /** A row with too many or too few cells has that problem alone: which cell is which is not known. */
  const refuseCell = (row: number, column: Column, reading: Parameters<Refuse>[2]) => {
    if (isWhole(row)) report(row, reading.describe(placeOf(row, columnOf.get(column.id))));
  };
  /** Empties the rows that do not count. Returns the refused cells of the others: a row with such a cell is not judged. */
  const checkCondition = (batch: CellBatch): readonly Parameters<Refuse>[] => {
    const refusals: Parameters<Refuse>[] = [];
    if (where === undefined || counts === undefined) return refusals;
    for (const { read } of conditionReaders) read(batch, (...refusal) => refusals.push(refusal));
    const unknown = new Set(refusals.map(([row]) => row));
    const holds = counts({ rows: batch.rows, regions: regionOf, column: columns });
    if (holds.kind === "fractions") throw new Error("the condition of the rows is no flag");
    for (let row = 0; row < batch.rows; row++) {
      const isMissing = holds.missing?.[row] === 1;
      if (isMissing ? unknown.has(row) : holds.values[row] !== 0) continue;
      if (isWhole(row) && !left.has(row)) left.drop(batch, row, where.text);
    }
    return refusals.filter(([row]) => !left.has(row));
  };
  const checkRules = (batch: ColumnBatch) => {
    for (const { rule, run, operands } of compiled) {
      const holds = run(batch);
      if (holds.kind === "fractions") throw new Error(`rule ${rule.id} is no flag`);
      const flags = holds.values.subarray(0, batch.rows);
      for (let row = flags.indexOf(0); row >= 0; row = flags.indexOf(0, row + 1)) {
        if (holds.missing?.[row] === 1 || !isWhole(row)) continue;
        const values = operands.map(({ column, index }) => ({
          name: column.id,
          value: current.text(row, index).trim(),
        }));
        const data = brokenRuleData(rule, values, (id) => fractionAt(batch.column(id), row));
        report(row, problem("broken-rule", placeOf(row, operands[0]), data, rule.severity));
      }
    }
  };

  const columns: ColumnBatch["column"] = (id) => {
    const reader = readers.get(id);
    if (reader === undefined) throw new Error(`column ${id} is not read`);
    return reader.vector();
  };
  return {
    rows: () => rows,
    leftOut: () => left.rows.problems(),
    refusedRows: () => refusedRows,
    check(batch) {
      current = batch;
      refusedHere.fill(0);
      for (const { row, line, rows: count } of batch.blankRuns) {
        ledger.add(problem("blank-row", { in: "export", file, row, line }, { rows: count }, "warning"));
      }
      const before = left.rows.count();
      left.find(batch, rows + before === 0);
      const ofCondition = checkCondition(batch);
      const withoutRegion: Parameters<Refuse>[] = [];
      regionColumn.read(batch, regionOf, marks.met, (row, column, reading) => {
        if (!left.leaves(batch, row)) withoutRegion.push([row, column, reading]);
      });
      checkWidths(batch);
      for (const { read } of otherReaders) read(batch, refuseCell);
      for (const refused of [...ofCondition, ...withoutRegion]) refuseCell(...refused);
      keys.check(file, batch, keyIndexes, (row, first) => {
        const texts = keyTexts(row);
        if (texts.some((text) => rules.missing.has(text.toLowerCase()) || codeFault(text) !== undefined))
          return;
        const data = { value: keyText(texts) ?? "", first };
        report(row, problem("duplicate-key", placeOf(row, keyColumns[0]), data));
      });
      const result: ColumnBatch = { rows: batch.rows, regions: regionOf, column: columns };
      checkRules(result);
      for (let row = refusedHere.indexOf(1); row >= 0; row = refusedHere.indexOf(1, row + 1)) {
        marks.refused[regionOf[row] as number] = 1;
        regionOf[row] = regions.count;
        refusedRows += 1;
      }
      rows += batch.rows - (left.rows.count() - before);
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

interface CompiledRule {
  readonly rule: Rule<RowExpression>;
  readonly run: Compiled;
  readonly operands: readonly { readonly column: Column; readonly index: number }[];
}

function compiledRule(
  rule: Rule<RowExpression>,
  columns: ReadonlyMap<ColumnId, { column: Column; index: number }>,
  compile: Compiler,
): CompiledRule {
  const operands = [...new Set(leaves(rule.check.expression))].map((id) => known(columns, id));
  return { rule, run: compile(rule.check.expression), operands };
}

/** The header was checked, so every column that a formula or a role names is there. */
function known<T>(columns: ReadonlyMap<ColumnId, T>, id: ColumnId): T {
  const column = columns.get(id);
  if (column === undefined) throw new Error(`column ${id} has no place in the file`);
  return column;
}
