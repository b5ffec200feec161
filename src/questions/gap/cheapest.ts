import { compare, type Fraction, zero } from "../../exact/fraction.ts";
import type { RankingRule } from "../../model/methodology.ts";
import type { Step } from "./gap.ts";

/** One choice within a cluster: what it brings, and what it costs. */
export interface Option {
  readonly picks: readonly Step[];
  /** Indicators. */
  readonly count: number;
  /** Points of the total. */
  readonly gain: Fraction;
  readonly cost: Fraction;
}

interface Sum {
  readonly gain: bigint;
  readonly cost: bigint;
  readonly last: Option | undefined;
  readonly before: Sum | undefined;
}

const start: Sum = { gain: 0n, cost: 0n, last: undefined, before: undefined };

/**
 * Sets of options, one a cluster at most, whose gains together are enough: fewest indicators first, then the
 * least cost. A knapsack: for each number of indicators the sums that no other beats in gain and cost both.
 * What it yields first is the best; the rest are the next in line should that not hold when walked. Where it
 * is certain to hold, a gain that is enough is as good as a greater one.
 */
export function* cheapest(
  clusters: readonly (readonly Option[])[],
  enough: (gain: Fraction) => boolean,
  order: RankingRule["order"],
  certain: boolean,
): Generator<readonly Step[]> {
  const all = clusters.flat();
  const worthwhile = clusters.map((options) => undominated(options, order));
  const gains = common(all.map(({ gain }) => gain));
  const costs = common(all.map(({ cost }) => cost));
  const sign = order === "descending" ? 1n : -1n;
  const reaches = ({ gain }: Sum) => enough(zero.add(gain * sign).div(gains));
  const cap = certain ? leastEnough(most(clusters, gains, sign), reaches) : undefined;
  let fronts: (readonly Sum[])[] = [[start]];
  for (const options of worthwhile) {
    const next: Sum[][] = fronts.map((front) => [...front]);
    for (const option of options) {
      const by = whole(option.gain, gains) * sign;
      const cost = whole(option.cost, costs);
      for (const [count, front] of fronts.entries()) {
        const there = next[count + option.count] ?? [];
        next[count + option.count] = there;
        for (const sum of front) {
          const gain = sum.gain + by;
          const kept = cap !== undefined && gain > cap ? cap : gain;
          there.push({ gain: kept, cost: sum.cost + cost, last: option, before: sum });
        }
      }
    }
    fronts = Array.from(next, (sums) => unbeaten(sums ?? []));
  }
  for (const front of fronts) {
    for (const sum of front.toSorted((a, b) => byAmount(a.cost, b.cost)))
      if (reaches(sum)) yield picksOf(sum);
  }
}

/** Without those that another of as few indicators beats in gain and cost both; the first of equals stays. */
function undominated(options: readonly Option[], order: RankingRule["order"]): readonly Option[] {
  const sign = order === "descending" ? 1 : -1;
  const sorted = options.toSorted(
    (a, b) => a.count - b.count || compare(b.gain, a.gain) * sign || compare(a.cost, b.cost),
  );
  const kept: Option[] = [];
  for (const option of sorted) {
    const last = kept.at(-1);
    if (last?.count !== option.count || compare(option.cost, last.cost) < 0) kept.push(option);
  }
  return kept;
}

/** The greatest gain there can be. */
function most(clusters: readonly (readonly Option[])[], gains: bigint, sign: bigint): bigint {
  const best = clusters.map((options) =>
    options
      .map(({ gain }) => whole(gain, gains) * sign)
      .sort(byAmount)
      .at(-1),
  );
  return best.reduce<bigint>((total, gain = 0n) => (gain > 0n ? total + gain : total), 0n);
}

/** The least gain that is enough, if any up to `high` is. */
function leastEnough(high: bigint, reaches: (sum: Sum) => boolean): bigint | undefined {
  const enough = (gain: bigint) => reaches({ ...start, gain });
  if (!enough(high)) return undefined;
  let [low, top] = [-1n, high];
  while (top - low > 1n) {
    const middle = (low + top) / 2n;
    if (enough(middle)) top = middle;
    else low = middle;
  }
  return top;
}

/** Rising in gain and in cost. */
function unbeaten(sums: readonly Sum[]): readonly Sum[] {
  const sorted = sums.toSorted((a, b) => byAmount(b.gain, a.gain) || byAmount(a.cost, b.cost));
  const kept: Sum[] = [];
  for (const sum of sorted) {
    const last = kept.at(-1);
    if (last === undefined || sum.cost < last.cost) kept.push(sum);
  }
  return kept.reverse();
}

function picksOf(sum: Sum): readonly Step[] {
  return sum.before === undefined ? [] : [...picksOf(sum.before), ...(sum.last?.picks ?? [])];
}

function byAmount(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A denominator that all share. */
function common(values: readonly Fraction[]): bigint {
  return values.reduce((shared, { d }) => (shared / divisor(shared, d)) * d, 1n);
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

function whole({ s, n, d }: Fraction, denominator: bigint): bigint {
  return s * n * (denominator / d);
}
