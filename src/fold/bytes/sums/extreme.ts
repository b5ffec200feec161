import { compare, type Fraction } from "../../../exact/fraction.ts";
import type { Value } from "../../../model/region.ts";
import type { Compiled } from "../compile.ts";
import { fractionAt, type Vector } from "../vector.ts";
import type { Accumulator } from "./accumulator.ts";
import type { Selection } from "./selection.ts";

/** The least or greatest value by region; missing values are passed over, and of none there is none. */
export function extreme(
  of: Compiled,
  selection: Selection,
  regions: number,
  wanted: "least" | "greatest",
): Accumulator {
  const best: Value[] = new Array(regions).fill(undefined);
  const sign = wanted === "least" ? 1 : -1;
  /** The row of this batch that is best for each region, or -1. */
  const rowOf = new Int32Array(regions + 1);

  function better(vector: Vector, row: number, other: number): boolean {
    if (vector.kind === "scaled")
      return sign * ((vector.values[row] as number) - (vector.values[other] as number)) < 0;
    const [a, b] = [vector.values[row], vector.values[other]];
    return a !== undefined && b !== undefined && sign * compare(a, b) < 0;
  }
  function keep(region: number, value: Fraction | undefined): void {
    const known = best[region];
    if (value !== undefined && (known === undefined || sign * compare(value, known) < 0))
      best[region] = value;
  }
  return {
    values: () => best,
    add(batch) {
      const vector = of(batch);
      const target = selection.target();
      rowOf.fill(-1);
      for (let row = 0; row < batch.rows; row++) {
        if (vector.missing?.[row] === 1) continue;
        const region = target[row] as number;
        const known = rowOf[region] as number;
        if (known < 0 || better(vector, row, known)) rowOf[region] = row;
      }
      for (let region = 0; region < regions; region++) {
        const row = rowOf[region] as number;
        if (row >= 0) keep(region, fractionAt(vector, row));
      }
    },
  };
}
