import fc from "fast-check";
import { decimalPlaces, printExact } from "../../src/exact/decimal.ts";
import { type Fraction, ratio, zero } from "../../src/exact/fraction.ts";
import type { CellBatch, ColumnBatch } from "../../src/fold/bytes/batch.ts";
import type { Bytes, Floats, Integers } from "../../src/fold/bytes/kernels/address.ts";
import { type Arena, arena } from "../../src/fold/bytes/kernels/arena.ts";
import { scanMargin } from "../../src/fold/bytes/kernels/layout.ts";
import { openCells } from "../../src/fold/bytes/scan/cells.ts";
import { type Cursor, emptyBatch, scanRows } from "../../src/fold/bytes/scan/scan.ts";
import { sums } from "../../src/fold/bytes/sums/sums.ts";
import { scaledInteger, type Vector } from "../../src/fold/bytes/vector.ts";
import { fold } from "../../src/fold/fold.ts";
import type { Folded } from "../../src/fold/folded.ts";
import { type FoldPlan, foldPlans } from "../../src/fold/plan.ts";
import { isFormula, regionFormula } from "../../src/formula/check.ts";
import type { ColumnId, RegionCode } from "../../src/model/brand.ts";
import type { Aggregate } from "../../src/model/expression.ts";
import type { Methodology } from "../../src/model/methodology.ts";
import type { Value } from "../../src/model/region.ts";
import type { Dialect, ExportFiles } from "../../src/model/source.ts";
import { cut, exportFiles } from "./files.ts";
import { choiceColumn, exportColumns, flagColumns, kinds, numberColumns } from "./formulas.ts";
import { regionsOf } from "./model.ts";
import { decimals } from "./numbers.ts";
import { tiny } from "./tiny.ts";

/* Arrays of an arena that hold what is given. */

export function floatsOf(arena: Arena, values: ArrayLike<number>): Floats {
  const floats = arena.floats(values.length);
  floats.set(values);
  return floats;
}

export function integersOf(arena: Arena, values: ArrayLike<number>): Integers {
  const integers = arena.integers(values.length);
  integers.set(values);
  return integers;
}

export function bytesOf(arena: Arena, values: ArrayLike<number> | string): Bytes {
  const given = typeof values === "string" ? Buffer.from(values) : values;
  const bytes = arena.bytes(given.length);
  bytes.set(given);
  return bytes;
}

/** What stands at a missing row means nothing: here, something that would be noticed. */
const noise = ratio(987_654_321n, 13n);

/** The values as compactly as they go; beyond the rows in use stands what would be noticed too. */
export function vectorOf(values: readonly (Fraction | undefined)[], memory: Arena = arena()): Vector {
  const holes = values.map((value) => (value === undefined ? 1 : 0));
  const missing = holes.includes(1) ? bytesOf(memory, holes) : undefined;
  const scale = Math.max(0, ...values.map((value) => decimalPlaces(value ?? zero) ?? 999));
  const integers = values.map((value) => (value === undefined ? 0 : scaledInteger(value, scale)));
  if (!integers.every((integer) => integer !== undefined))
    return { kind: "fractions", values: values.map((value) => value ?? noise), missing };
  const bound = Math.max(0, ...integers.map(Math.abs));
  const filled = integers.map((integer, row) => (holes[row] === 1 ? bound : integer));
  return { kind: "scaled", values: floatsOf(memory, [...filled, Number.NaN]), scale, bound, missing };
}

/** A row of organisations: its region, and its cells. */
export interface Row {
  readonly region: number;
  readonly cells: ReadonlyMap<ColumnId, Value>;
}

/** Cells by the ids of their columns. */
export function cellsOf(values: Readonly<Record<string, Value>>): ReadonlyMap<ColumnId, Value> {
  return new Map(Object.entries(values).map(([id, value]) => [id as ColumnId, value]));
}

const integer = (min: bigint, max: bigint, scale = 1n) =>
  fc.bigInt({ min, max }).map((digits) => ratio(digits, scale));

/** What a column holds, its cells of one sort: that decides how they are computed. */
const sorts: readonly fc.Arbitrary<Fraction>[] = [
  integer(0n, 3n),
  integer(-9n, 9n),
  integer(0n, 500n, 100n),
  integer(2n ** 53n - 4n, 2n ** 53n + 2n),
  integer(-(2n ** 53n), 2n ** 53n, 1000n),
  integer(94906264n, 94906267n),
  decimals,
];

const optional = (of: fc.Arbitrary<Fraction>) => fc.option(of, { nil: undefined, freq: 6 });

/** Rows whose number columns are each of one sort; `region` below `regions`, or `regions` itself: left out. */
export function rowsOf(regions: number, maxLength: number): fc.Arbitrary<readonly Row[]> {
  const sort = fc.constantFrom(...sorts);
  const flag = optional(fc.constantFrom(ratio(0n, 1n), ratio(1n, 1n)));
  const kind = optional(fc.nat(kinds.length - 1).map((position) => ratio(BigInt(position), 1n)));
  return fc.tuple(sort, sort, sort).chain((numbers) =>
    fc.array(
      fc
        .tuple(fc.nat(regions), fc.tuple(...numbers.map(optional)), fc.tuple(flag, flag), kind)
        .map(([region, values, flags, choice]) => ({
          region,
          cells: new Map<ColumnId, Value>([
            ...numberColumns.map((id, i) => [id, values[i]] as const),
            ...flagColumns.map((id, i) => [id, flags[i]] as const),
            [choiceColumn, choice],
          ]),
        })),
      { maxLength },
    ),
  );
}

/** The rows as the columns that the formulas are computed over. */
export function batchOf(rows: readonly Row[], memory: Arena): ColumnBatch {
  return {
    rows: rows.length,
    regions: integersOf(
      memory,
      rows.map(({ region }) => region),
    ),
    column: (id) =>
      vectorOf(
        rows.map(({ cells }) => cells.get(id)),
        memory,
      ),
  };
}

/** The one aggregate that a text is: `sum(a, f)`. */
export function aggregate(text: string): Aggregate {
  const formula = regionFormula(text, "number", exportColumns, { in: "methodology", file: "m" });
  if (
    isFormula(formula) &&
    formula.expression.kind === "leaf" &&
    formula.expression.leaf.kind === "aggregate"
  )
    return formula.expression.leaf.aggregate;
  throw new Error(`${text} is no aggregate`);
}

/** What aggregates come to, region by region, over batches of rows. */
export function folded(
  aggregates: readonly Aggregate[],
  regions: number,
  batches: readonly (readonly Row[])[],
): readonly (readonly Value[] | undefined)[] {
  const memory = arena();
  const totals = sums(aggregates, regions, memory);
  for (const rows of batches) totals.add(batchOf(rows, memory));
  const values = totals.values();
  return aggregates.map(({ id }) => values.get(id));
}

/** Rows of one number column, a: `[region, cell]`. */
export function rowsOfA(cells: readonly (readonly [region: number, value: Value])[]): readonly Row[] {
  return cells.map(([region, value]) => ({ region, cells: cellsOf({ a: value }) }));
}

/** Reads a text, header and all, and shows each batch while it is valid, in an arena of its own unless one is given. */
export async function eachBatch(
  content: string | Uint8Array,
  visit: (batch: CellBatch) => void,
  dialect: Partial<Dialect> = {},
  memory: Arena = arena(),
): Promise<void> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const whole = { encoding: undefined, delimiter: undefined, ...dialect };
  const own = memory.within();
  const stream = await openCells(cut(bytes), "o.csv", whole, own);
  if ("kind" in stream) throw new Error(stream.kind);
  for await (const batch of stream.batches()) visit(batch);
  own.end();
}

/** A table of one column and a remark, each cell in quotes where it needs them. */
export function tableOf(cells: readonly string[], delimiter = ","): string {
  const quoted = (cell: string) => (/[",;\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return ["c", ...cells].map((cell) => `${quoted(cell)}${delimiter}x\n`).join("");
}

/** Where the scanning of a text begins; behind it stands what is not to be looked at. */
export function cursorOf(arena: Arena, text: string): Cursor {
  const content = Buffer.from(text);
  const bytes = arena.bytes(content.length + scanMargin);
  bytes.fill(34);
  bytes.set(content);
  return { bytes, position: 0, limit: content.length, line: 1, row: 1, blank: undefined };
}

/** A batch whose first column is these cells. None holds a quote, and none is in quotes. */
export function columnOf(arena: Arena, cells: readonly string[]): CellBatch {
  const batch = emptyBatch(cells.length, 2, arena);
  const text = cells.map((cell) => `${cell}|x\n`).join("");
  scanRows(cursorOf(arena, text), 124, batch, "utf-8");
  return batch;
}

const methodology = await tiny();

/** The organisations of the methodology in test/build/tiny.ts, folded by two regions. */
export const header = "id,title,region,kind,active,asked,answered,spent\n";

export const regions = regionsOf("01", "77");

export function planOf(of: Methodology = methodology, keep: readonly string[] = []): FoldPlan {
  const [plan] = foldPlans(of, keep as readonly RegionCode[], []);
  if (plan === undefined) throw new Error("no organisations are declared");
  return plan;
}

export function foldTiny(
  contents: readonly (string | Uint8Array)[],
  more: Partial<ExportFiles> = {},
): Promise<Folded> {
  const files = exportFiles("", contents, more);
  return fold(planOf(), files.tables.get("organizations") ?? [], regions, files);
}

export function printed({ values }: Folded): Record<string, (string | undefined)[]> {
  return Object.fromEntries(
    [...values].map(([id, list]) => [id, list.map((value) => value && printExact(value))]),
  );
}

export function problemsOf({ findings }: Folded): readonly object[] {
  return findings.flatMap(({ examples }) => examples);
}

/** Place of a problem in a row; `more` is a column, say. */
export function placeIn(file: string, row: number, more: object = {}): object {
  return { in: "export", file, row, line: row, ...more };
}
