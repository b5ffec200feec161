import { compared, type IntervalSet } from "../../change/interval-set.ts";
import { compare, type Fraction, one, ratio, zero } from "../../exact/fraction.ts";
import type { Better, Indicator, RankingRule, Scale } from "../../model/methodology.ts";
import type { ContinuousScale, Extent } from "../../scale/ability.ts";
import type { Aim } from "./gap.ts";

/** Values of an indicator that are worth reaching. */
export interface Target {
  readonly values: IntervalSet;
  /** Where they begin. */
  readonly edge: Fraction;
  readonly aim: Aim;
}

/** The bands that are better for the region than the one it is in, the nearest first. */
export function bandTargets(
  { bands, better }: Extract<Scale, { kind: "bands" }>,
  value: Fraction,
  order: RankingRule["order"],
): readonly Target[] {
  const atEdge = (edge: Fraction) => compared(better === "higher" ? ">=" : "<=", edge);
  const beyond = (edge: Fraction) => compared(better === "higher" ? "<" : ">", edge);
  const index = bands.findIndex(({ edge }) => isReached(value, edge, better));
  const now = index < 0 ? bands.length : index;
  if (order === "descending") {
    return bands
      .slice(0, now)
      .map((band) => ({ values: atEdge(band.edge), edge: band.edge, aim: { kind: "band", band } as const }))
      .reverse();
  }
  // Where fewer points are better, a band is left on its worse side.
  return bands.slice(now).map((left, offset) => ({
    values: beyond(left.edge),
    edge: left.edge,
    aim: { kind: "band", band: bands[now + offset + 1] } as const,
  }));
}

function isReached(value: Fraction, edge: Fraction, better: Better): boolean {
  return compare(value, edge) * (better === "higher" ? 1 : -1) >= 0;
}

/** The ends of a continuous scale: the value that is worth nothing, and the one that is worth the most. */
export function endsOf(
  scale: ContinuousScale,
  { least, greatest }: Extent,
): { readonly worst: Fraction; readonly best: Fraction } {
  switch (scale.kind) {
    case "goalposts":
      return { worst: scale.worst, best: scale.best };
    case "none":
      return { worst: zero, best: one };
    case "minmax":
      return scale.better === "higher" ? { worst: least, best: greatest } : { worst: greatest, best: least };
    case "distance_to_best":
      return scale.better === "higher" ? { worst: zero, best: greatest } : { worst: greatest, best: least };
  }
}

/** The value that earns a share of the weight, while the ends of the scale stay where they are. */
export function valueOfShare({ scale }: Indicator, extent: Extent, share: Fraction): Fraction | undefined {
  if (compare(share, zero) < 0 || compare(share, one) > 0) return undefined;
  switch (scale.kind) {
    case "bands":
      return undefined;
    case "goalposts":
    case "minmax":
    case "none":
      return along(endsOf(scale, extent), share);
    case "distance_to_best":
      if (scale.better === "higher") return along(endsOf(scale, extent), share);
      return share.n === 0n ? undefined : extent.least.div(share);
  }
}

function along({ worst, best }: ReturnType<typeof endsOf>, share: Fraction): Fraction {
  return worst.add(share.mul(best.sub(worst)));
}

/** The least exact total that is placed with (or before) one that is compared as `rival`. */
export function leastTotal(
  rival: Fraction,
  { on, round: { places, mode } }: RankingRule,
): { readonly total: Fraction; readonly inclusive: boolean } {
  if (on === "exact" || mode === "down") return { total: rival, inclusive: true };
  const unit = ratio(1n, 10n ** BigInt(places));
  const total = rival.sub(unit.div(2));
  const even = (rival.div(unit).n & 1n) === 0n;
  return { total, inclusive: mode === "half-up" || even };
}
