import { batchRows, type ColumnBatch } from "../batch.ts";
import type { Compiled } from "../compile.ts";
import { addressOf, addressOrNowhere, type Floats, type Integers } from "../kernels/address.ts";
import type { Arena } from "../kernels/arena.ts";

/** Which rows of the last batch a condition lets through, as the region that each counts for. */
export interface Selection {
  readonly select: (batch: ColumnBatch) => void;
  /** The row's region, or the position past the last region. */
  readonly target: () => Integers;
  /** Rows let through, by region; past the last region, those that are left out. */
  readonly counts: () => Floats;
}

/** Without a condition, every row; a condition that is missing a value does not hold. */
export function selection(where: Compiled | undefined, regions: number, arena: Arena): Selection {
  const { kernels } = arena;
  const chosen = arena.integers(batchRows);
  const counts = arena.floats(regions + 1);
  let target = chosen;
  return {
    target: () => target,
    counts: () => counts,
    select(batch) {
      if (where === undefined) target = batch.regions;
      else {
        const holds = where(batch);
        if (holds.kind === "fractions") throw new Error("a condition is no flag");
        const { values, missing } = holds;
        kernels.chooseRows(
          addressOf(values),
          addressOrNowhere(missing),
          addressOf(batch.regions),
          regions,
          batch.rows,
          addressOf(chosen),
        );
      }
      counts.fill(0);
      kernels.countByRegion(addressOf(target), batch.rows, addressOf(counts));
    },
  };
}
