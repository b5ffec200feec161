import type { Compiled } from "../formula/compile.ts";
import { batchRows, type ColumnBatch } from "../model/batch.ts";

/** Which rows of the last batch a condition lets through, as the region that each counts for. */
export interface Selection {
  readonly select: (batch: ColumnBatch) => void;
  /** The row's region, or the position past the last region. */
  readonly target: () => Int32Array;
  /** Rows let through, by region; past the last region, those that are left out. */
  readonly counts: () => Float64Array;
}

/** Without a condition, every row; a condition that is missing a value does not hold. */
export function selection(where: Compiled | undefined, regions: number): Selection {
  const chosen = new Int32Array(batchRows);
  const counts = new Float64Array(regions + 1);
  let target: Int32Array = chosen;
  return {
    target: () => target,
    counts: () => counts,
    select(batch) {
      if (where === undefined) target = batch.regions;
      else choose(where, batch, regions, chosen);
      countByRegion(target, batch.rows, counts);
    },
  };
}

function choose(where: Compiled, batch: ColumnBatch, regions: number, out: Int32Array): void {
  const holds = where(batch);
  if (holds.kind === "fractions") throw new Error("a condition is no flag");
  const { values, missing } = holds;
  for (let row = 0; row < batch.rows; row++) {
    out[row] = values[row] === 1 && missing?.[row] !== 1 ? (batch.regions[row] as number) : regions;
  }
}

function countByRegion(target: Int32Array, rows: number, counts: Float64Array): void {
  counts.fill(0);
  for (let row = 0; row < rows; row++) {
    const region = target[row] as number;
    counts[region] = (counts[region] as number) + 1;
  }
}
