import { compared, type IntervalSet } from "../../change/interval-set.ts";
import type { Fraction } from "../../exact/fraction.ts";
import type { RankingRule } from "../../model/methodology.ts";
import { type Band, type Bound, bandIndex, beyond, relations } from "../../scale/band.ts";
import type { Aim } from "./gap.ts";

/** Values of an indicator that are worth reaching. */
export interface Target {
  readonly values: IntervalSet;
  /** Where they begin. */
  readonly edge: Fraction;
  /** Whether they lie above the edge, not below it. */
  readonly upward: boolean;
  readonly aim: Aim;
}

/** The bands that are better for the region than the one it is in, the nearest first; `bands` has the best first. */
export function bandTargets(
  bands: readonly Band[],
  value: Fraction,
  order: RankingRule["order"],
): readonly Target[] {
  const now = bandIndex(bands, value);
  if (order === "descending") {
    return bands
      .slice(0, now)
      .map((band) => ({
        ...beside(band.edge, band.bound),
        aim: { kind: "band", band } as const,
      }))
      .reverse();
  }
  // Where fewer points are better, a band is left on its worse side.
  return bands.slice(now).map((band, offset) => ({
    ...beside(band.edge, beyond[band.bound]),
    aim: { kind: "band", band: bands[now + offset + 1] } as const,
  }));
}

function beside(edge: Fraction, bound: Bound): Omit<Target, "aim"> {
  const values = compared(relations[bound], edge);
  return { values, edge, upward: !values.below };
}
