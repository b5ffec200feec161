import fc from "fast-check";
import { type Fraction, ratio } from "../../../src/exact/fraction.ts";
import type { ColumnBatch } from "../../../src/fold/bytes/batch.ts";
import type { Arena } from "../../../src/fold/bytes/kernels/arena.ts";
import type { ColumnId } from "../../../src/model/brand.ts";
import type { Value } from "../../../src/model/region.ts";
import { decimals } from "../../build/numbers.ts";
import { choiceColumn, flagColumns, kinds, numberColumns } from "../../formula/columns.ts";
import { integersOf } from "./kernels/arrays.ts";
import { vectorOf } from "./vectors.ts";

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
