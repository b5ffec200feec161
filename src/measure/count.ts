import { ratio } from "../exact/fraction.ts";
import type { Accumulator } from "./fold.ts";
import type { Selection } from "./selection.ts";

/** How many rows are let through, by region. */
export function count(selection: Selection, regions: number): Accumulator {
  const total = new Float64Array(regions);
  return {
    add() {
      const counts = selection.counts();
      for (let region = 0; region < regions; region++) {
        total[region] = (total[region] as number) + (counts[region] as number);
      }
    },
    values: () => Array.from(total, (rows) => ratio(BigInt(rows), 1n)),
  };
}
