import type { Value } from "../../../model/region.ts";
import type { ColumnBatch } from "../batch.ts";

/** What one aggregate keeps of the batches: one value for each region. */
export interface Accumulator {
  readonly add: (batch: ColumnBatch) => void;
  readonly values: () => readonly Value[];
}
