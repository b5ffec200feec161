import { difference } from "../../exact/arithmetic.ts";
import { type Fraction, isPositive, ratio, zero } from "../../exact/fraction.ts";
import { type Rounding, roundedMean } from "../../exact/round.ts";
import { LongSumError, runningSum } from "../../exact/running-sum.ts";
import type { Change } from "../../rank/printed-change.ts";
import type { Tally } from "./comparison.ts";

/** Which way is better: more points, or a smaller number of the place. */
export type Better = "more" | "less";

/** Gained is what went the better way: above zero, whichever way that is. */
export function change(
  previous: Fraction | undefined,
  current: Fraction | undefined,
  better: Better,
): Change {
  if (previous === undefined || current === undefined) return { previous, current, gained: undefined };
  const gained = better === "more" ? difference(current, previous) : difference(previous, current);
  return { previous, current, gained };
}

export function tally(changes: readonly Change[]): Tally {
  const gains = changes.flatMap(({ gained }) => gained ?? []);
  return {
    improved: gains.filter(isPositive).length,
    worsened: gains.filter((gained) => isPositive(gained.neg())).length,
    stayed: gains.filter(isZero).length,
  };
}

/**
 * Absent where there is nothing to take it of. Exact, unless the common denominator is longer than that of any result may
 * be: then it is rounded, as it is printed.
 */
export function mean(values: readonly Fraction[], rounding: Rounding): Fraction | undefined {
  if (values.length === 0) return undefined;
  const total = runningSum();
  try {
    for (const value of values) total.add(value);
    const { s, n, d } = total.total();
    return ratio(s * n, d * BigInt(values.length));
  } catch (error) {
    if (error instanceof LongSumError) return roundedMean(values, rounding);
    throw error;
  }
}

export function isZero(value: Fraction | undefined): boolean {
  return value === undefined || value.equals(zero);
}
