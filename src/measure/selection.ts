import type { Compiled } from "../formula/compile.ts";
import { batchRows, type ColumnBatch } from "../model/batch.ts";

/** Which rows of the last batch a condition lets through, as the region that each counts for. */
export interface Selection {
  readonly select: (batch: ColumnBatch) => void;
  /** The row's region, or the position past the last region. */
  readonly target: () => Int32Array;
}

export function everyRow(): Selection {
  let target: Int32Array = new Int32Array();
  return {
    target: () => target,
    select(batch) {
      target = batch.regions;
    },
  };
}

/** A condition that is missing a value does not hold. */
export function selection(where: Compiled, regions: number): Selection {
  const target = new Int32Array(batchRows);
  return {
    target: () => target,
    select(batch) {
      const holds = where(batch);
      if (holds.kind === "fractions") throw new Error("a condition is no flag");
      const { values, missing } = holds;
      for (let row = 0; row < batch.rows; row++) {
        const chosen = values[row] === 1 && missing?.[row] !== 1;
        target[row] = chosen ? (batch.regions[row] as number) : regions;
      }
    },
  };
}
