import { arena } from "../../../../src/fold/bytes/kernels/arena.ts";
import { sums } from "../../../../src/fold/bytes/sums/sums.ts";
import { isFormula, regionFormula } from "../../../../src/formula/check.ts";
import type { Aggregate } from "../../../../src/model/expression.ts";
import type { Value } from "../../../../src/model/region.ts";
import { exportColumns } from "../../../formula/columns.ts";
import { batchOf, cellsOf, type Row } from "../batches.ts";

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
