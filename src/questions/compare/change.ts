import { type Fraction, isPositive, ratio, sum, zero } from "../../exact/fraction.ts";
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
  const gained = better === "more" ? current.sub(previous) : previous.sub(current);
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

/** Exact; absent where there is nothing to take it of. */
export function mean(values: readonly Fraction[]): Fraction | undefined {
  return values.length === 0 ? undefined : sum(values).div(ratio(BigInt(values.length), 1n));
}

export function isZero(value: Fraction | undefined): boolean {
  return value === undefined || value.equals(zero);
}
