import { type Fraction, ratio, zero } from "../exact/fraction.ts";
import { fractionAt, type Scaled, type Vector } from "../exact/vector.ts";
import type { Compiled } from "../formula/compile.ts";
import type { Value } from "../model/region.ts";
import type { Accumulator } from "./fold.ts";
import type { Selection } from "./selection.ts";

/**
 * Sums by region, exact: integers in doubles as long as no sum can leave the safe range, moved into
 * fractions before one could. Missing values are passed over; a sum of nothing but missing values is
 * missing, a sum of no rows is 0.
 */
export function addUp(
  of: Compiled,
  selection: Selection,
  regions: number,
  finish: (sum: Fraction, rows: number) => Value,
): Accumulator {
  const sums: Fraction[] = new Array(regions).fill(zero);
  const running = new Float64Array(regions + 1);
  const taken = new Float64Array(regions + 1);
  const missed = new Float64Array(regions + 1);
  let scale = 0;
  /** No running sum is greater in size. */
  let reached = 0;

  function settle(): void {
    const unit = 10n ** BigInt(scale);
    for (let region = 0; region < regions; region++) {
      const part = running[region] as number;
      if (part !== 0) sums[region] = (sums[region] ?? zero).add(ratio(BigInt(part), unit));
    }
    running.fill(0);
    reached = 0;
  }
  function addScaled({ values, missing }: Scaled, target: Int32Array, rows: number): void {
    const counts = selection.counts();
    for (let region = 0; region <= regions; region++)
      taken[region] = (taken[region] as number) + (counts[region] as number);
    if (missing === undefined) {
      addByRegion(values, target, rows, running);
      return;
    }
    for (let row = 0; row < rows; row++) {
      const region = target[row] as number;
      if (missing[row] === 1) {
        missed[region] = (missed[region] as number) + 1;
        taken[region] = (taken[region] as number) - 1;
      } else running[region] = (running[region] as number) + (values[row] as number);
    }
  }
  function addExactly(vector: Vector, target: Int32Array, rows: number): void {
    for (let row = 0; row < rows; row++) {
      const region = target[row] as number;
      const value = fractionAt(vector, row);
      const counter = value === undefined ? missed : taken;
      counter[region] = (counter[region] as number) + 1;
      if (value !== undefined && region < regions) sums[region] = (sums[region] ?? zero).add(value);
    }
  }
  return {
    add(batch) {
      const vector = of(batch);
      const target = selection.target();
      const most = vector.kind === "scaled" ? vector.bound * batch.rows : Number.POSITIVE_INFINITY;
      if (vector.kind === "fractions" || most > Number.MAX_SAFE_INTEGER) {
        addExactly(vector, target, batch.rows);
        return;
      }
      if (vector.scale !== scale || reached + most > Number.MAX_SAFE_INTEGER) settle();
      scale = vector.scale;
      reached += most;
      addScaled(vector, target, batch.rows);
    },
    values() {
      settle();
      return sums.map((sum, region) => {
        const rows = taken[region] as number;
        return rows === 0 && (missed[region] as number) > 0 ? undefined : finish(sum, rows);
      });
    },
  };
}

/** One function for all aggregates, so that one of them warms it up for the rest. */
function addByRegion(values: Scaled["values"], target: Int32Array, rows: number, sums: Float64Array): void {
  for (let row = 0; row < rows; row++) {
    const region = target[row] as number;
    sums[region] = (sums[region] as number) + (values[row] as number);
  }
}
