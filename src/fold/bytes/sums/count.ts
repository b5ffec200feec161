import { ratio } from "../../../exact/fraction.ts";
import { addressOf } from "../kernels/address.ts";
import type { Arena } from "../kernels/arena.ts";
import type { Accumulator } from "./accumulator.ts";
import type { Selection } from "./selection.ts";

/** How many rows are let through, by region. */
export function count(selection: Selection, regions: number, arena: Arena): Accumulator {
  const total = arena.floats(regions);
  return {
    add: () =>
      arena.kernels.addRows(addressOf(total), 1, addressOf(selection.counts()), 1, regions, addressOf(total)),
    values: () => Array.from(total, (rows) => ratio(BigInt(rows), 1n)),
  };
}
