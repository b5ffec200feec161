import { type Fraction, ratio } from "../../../exact/fraction.ts";
import { runningSum } from "../../../exact/running-sum.ts";
import type { Value } from "../../../model/region.ts";
import type { Compiled } from "../compile.ts";
import { addressOf, type Integers } from "../kernels/address.ts";
import type { Arena } from "../kernels/arena.ts";
import { fractionAt, type Scaled, type Vector } from "../vector.ts";
import type { Accumulator } from "./accumulator.ts";
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
  arena: Arena,
  finish: (sum: Fraction, rows: number) => Value,
): Accumulator {
  const { kernels } = arena;
  const sums = Array.from({ length: regions }, runningSum);
  const running = arena.floats(regions + 1);
  const taken = arena.floats(regions + 1);
  const missed = arena.floats(regions + 1);
  let scale = 0;
  /** No running sum is greater in size. */
  let reached = 0;

  function settle(): void {
    const unit = 10n ** BigInt(scale);
    for (let region = 0; region < regions; region++) {
      const part = running[region] as number;
      if (part === 0) continue;
      sums[region]?.add(ratio(BigInt(part), unit));
    }
    running.fill(0);
    reached = 0;
  }
  function addScaled({ values, missing }: Scaled, target: Integers, rows: number): void {
    kernels.addRows(addressOf(taken), 1, addressOf(selection.counts()), 1, regions + 1, addressOf(taken));
    if (missing === undefined)
      kernels.addByRegion(addressOf(values), addressOf(target), rows, addressOf(running));
    else {
      const counters = [addressOf(running), addressOf(taken), addressOf(missed)] as const;
      kernels.addPresentByRegion(addressOf(values), addressOf(missing), addressOf(target), rows, ...counters);
    }
  }
  function addExactly(vector: Vector, target: Integers, rows: number): void {
    for (let row = 0; row < rows; row++) {
      const region = target[row] as number;
      const value = fractionAt(vector, row);
      const counter = value === undefined ? missed : taken;
      counter[region] = (counter[region] as number) + 1;
      if (value !== undefined) sums[region]?.add(value);
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
        return rows === 0 && (missed[region] as number) > 0 ? undefined : finish(sum.total(), rows);
      });
    },
  };
}
