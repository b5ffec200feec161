import { LongSumError } from "../../../exact/running-sum.ts";
import { printRow } from "../../../formula/print/text.ts";
import type { Aggregate, RowExpression } from "../../../model/expression.ts";
import type { Value } from "../../../model/region.ts";
import type { ColumnBatch } from "../batch.ts";
import { type Compiler, compiler } from "../compile.ts";
import type { Arena } from "../kernels/arena.ts";
import type { Accumulator } from "./accumulator.ts";
import { addUp } from "./add-up.ts";
import { count } from "./count.ts";
import { extreme } from "./extreme.ts";
import { type Selection, selection } from "./selection.ts";

/** Takes in rows a batch at a time, and keeps a few numbers for each region. */
export interface Sums {
  readonly add: (batch: ColumnBatch) => void;
  /** By aggregate id: one value for each region, in the order of the region export. */
  readonly values: () => ReadonlyMap<string, readonly Value[]>;
}

/**
 * `ColumnBatch.regions` are positions below `regions`; rows at `regions` itself belong to none and are passed
 * over. The batches are of the same arena.
 */
export function sums(aggregates: readonly Aggregate[], regions: number, arena: Arena): Sums {
  const compile = compiler(arena);
  const selections = new Map<string, Selection>();
  const selectionOf = (where: RowExpression | undefined): Selection => {
    const text = where === undefined ? "" : printRow(where);
    const known = selections.get(text) ?? selection(where && compile(where), regions, arena);
    selections.set(text, known);
    return known;
  };
  const kept = aggregates.map((aggregate) => ({
    id: aggregate.id,
    accumulator: accumulatorOf(aggregate, selectionOf(aggregate.where), regions, compile, arena),
  }));
  return {
    add(batch) {
      for (const { select } of selections.values()) select(batch);
      for (const { id, accumulator } of kept) naming(id, () => accumulator.add(batch));
    },
    values: () => new Map(kept.map(({ id, accumulator }) => [id, naming(id, accumulator.values)])),
  };
}

/** Says of which aggregate a sum grows too long. */
function naming<T>(id: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof LongSumError ? new LongSumError(id) : error;
  }
}

function accumulatorOf(
  aggregate: Aggregate,
  selected: Selection,
  regions: number,
  compile: Compiler,
  arena: Arena,
): Accumulator {
  if (aggregate.of === undefined) return count(selected, regions, arena);
  const of = compile(aggregate.of);
  switch (aggregate.function) {
    case "count":
      return count(selected, regions, arena);
    case "sum":
      return addUp(of, selected, regions, arena, (sum) => sum);
    case "mean":
      return addUp(of, selected, regions, arena, (sum, rows) => (rows === 0 ? undefined : sum.div(rows)));
    case "min":
      return extreme(of, selected, regions, "least");
    case "max":
      return extreme(of, selected, regions, "greatest");
  }
}
