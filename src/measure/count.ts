import { ratio } from "../exact/fraction.ts";
import type { Arena } from "../kernels/arena.ts";
import { at } from "../kernels/kernels.ts";
import type { Accumulator } from "./fold.ts";
import type { Selection } from "./selection.ts";

/** How many rows are let through, by region. */
export function count(selection: Selection, regions: number, arena: Arena): Accumulator {
  const total = arena.floats(regions);
  return {
    add: () => arena.kernels.addRows(at(total), 1, at(selection.counts()), 1, regions, at(total)),
    values: () => Array.from(total, (rows) => ratio(BigInt(rows), 1n)),
  };
}
