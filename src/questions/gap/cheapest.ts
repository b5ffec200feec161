import { type Fraction, zero } from "../../exact/fraction.ts";
import type { RankingRule } from "../../model/methodology.ts";
import type { Budget } from "./budget.ts";
import type { Step } from "./gap.ts";

/** A step of an indicator, and its position among all steps of that indicator, the nearest first. */
export interface Pick {
  readonly step: Step;
  readonly level: number;
}

/** A choice within a cluster: its steps, what they gain together, and what they cost. */
export interface Option {
  readonly picks: readonly Pick[];
  /** Points of what the places compare. */
  readonly gain: Fraction;
  readonly cost: Fraction;
}

interface Sum {
  readonly gain: bigint;
  readonly cost: bigint;
  readonly last: Option | undefined;
  readonly before: Sum | undefined;
}

/** Sums by their number of steps. */
type Fronts = readonly (readonly Sum[])[];

interface ScaledOption {
  readonly option: Option;
  readonly count: number;
  readonly gain: bigint;
  readonly cost: bigint;
}

const start: Sum = { gain: 0n, cost: 0n, last: undefined, before: undefined };

/**
 * Sets of options, one a cluster at most, whose gains together are enough: fewest steps first, then the least
 * cost. A knapsack: for each number of steps the sums that no other beats in gain and cost both. The first set
 * is the cheapest while the budget lasts; then the sums are thinned out, and a cheaper set may be missed.
 *
 * Where gains are certain to add up, only sums are kept that can become enough with the least number of steps.
 * Where they are not, the sets that follow the first are the next to try.
 */
export function* cheapest(
  clusters: readonly (readonly Option[])[],
  enough: (gain: Fraction) => boolean,
  order: RankingRule["order"],
  certain: boolean,
  budget: Budget,
): Generator<readonly Pick[]> {
  const all = clusters.flat();
  const gains = commonDenominator(all.map(({ gain }) => gain));
  const costs = commonDenominator(all.map(({ cost }) => cost));
  const sign = order === "descending" ? 1n : -1n;
  const scaled = clusters.map((options) => undominated(options, sign, gains, costs));
  const isEnough = (gain: bigint) => enough(zero.add(gain * sign).div(gains));
  const bound = greatestGains(scaled);
  const needed = leastEnough(greatest(bound[0] ?? []), isEnough);
  if (needed === undefined && certain) return;
  const most = certain
    ? (bound[0] ?? []).findIndex((gain) => gain >= (needed ?? 0n))
    : Number.MAX_SAFE_INTEGER;
  const cap = certain ? needed : undefined;
  let fronts: Fronts = [[start]];
  budget.spend(bound.reduce((work, front) => work + front.length, 0));
  let allowance = budget.forSearch();
  for (const [index, options] of scaled.entries()) {
    const thin = thinned(fronts, options.length, Math.floor(allowance / (scaled.length - index)));
    if (thin !== fronts) budget.exhaust();
    fronts = thin;
    const rest = bound[index + 1] ?? [];
    const hopeful = (count: number, gain: bigint) =>
      cap === undefined ||
      (count <= most && gain + (rest[Math.min(most - count, rest.length - 1)] ?? 0n) >= cap);
    const next: Sum[][] = fronts.map((front, count) => front.filter(({ gain }) => hopeful(count, gain)));
    let made = 0;
    for (const { option, count: more, gain: by, cost: price } of options) {
      for (const [before, front] of fronts.entries()) {
        const count = before + more;
        for (const sum of front) {
          const gain = sum.gain + by;
          made += 1;
          if (!hopeful(count, gain)) continue;
          const sums = next[count] ?? [];
          next[count] = sums;
          const kept = cap !== undefined && gain > cap ? cap : gain;
          sums.push({ gain: kept, cost: sum.cost + price, last: option, before: sum });
        }
      }
    }
    budget.spend(made);
    allowance -= made;
    fronts = Array.from(next, (sums) => unbeaten(sums ?? []));
  }
  for (const front of fronts) {
    for (const sum of front.toSorted((a, b) => compareBigints(a.cost, b.cost)))
      if (isEnough(sum.gain)) yield picksOf(sum);
  }
}

/** Without those that another of as few steps beats in gain and cost both; the first of equals stays. */
function undominated(
  options: readonly Option[],
  sign: bigint,
  gains: bigint,
  costs: bigint,
): readonly ScaledOption[] {
  const sorted = options
    .map((option) => ({
      option,
      count: option.picks.length,
      gain: scaledTo(option.gain, gains) * sign,
      cost: scaledTo(option.cost, costs),
    }))
    .sort((a, b) => a.count - b.count || compareBigints(b.gain, a.gain) || compareBigints(a.cost, b.cost));
  const kept: ScaledOption[] = [];
  for (const option of sorted) {
    const last = kept.at(-1);
    if (last?.count !== option.count || option.cost < last.cost) kept.push(option);
  }
  return kept;
}

/** From each cluster on, the greatest gain by the number of steps that may be taken. */
function greatestGains(clusters: readonly (readonly ScaledOption[])[]): readonly (readonly bigint[])[] {
  const bounds: bigint[][] = [[0n]];
  for (const cluster of clusters.toReversed()) {
    // Of as many steps the first has the greatest gain.
    const options = cluster.filter(({ count }, index) => cluster[index - 1]?.count !== count);
    const rest = bounds[0] ?? [];
    const longest = options.reduce((most, { count }) => Math.max(most, count), 0);
    const gains = Array.from({ length: rest.length + longest }, (_, count) => {
      const without = rest[Math.min(count, rest.length - 1)] ?? 0n;
      return options.reduce((best, option) => {
        if (option.count > count) return best;
        const gain = option.gain + (rest[Math.min(count - option.count, rest.length - 1)] ?? 0n);
        return gain > best ? gain : best;
      }, without);
    });
    bounds.unshift(gains);
  }
  return bounds;
}

function greatest(gains: readonly bigint[]): bigint {
  return gains.reduce((best, gain) => (gain > best ? gain : best), 0n);
}

/** The least gain that is enough, if any up to `high` is. */
function leastEnough(high: bigint, isEnough: (gain: bigint) => boolean): bigint | undefined {
  if (!isEnough(high)) return undefined;
  let [low, top] = [-1n, high];
  while (top - low > 1n) {
    const middle = (low + top) / 2n;
    if (isEnough(middle)) top = middle;
    else low = middle;
  }
  return top;
}

/** The same fronts where their sums times the options are allowed, else some of each, far apart. */
function thinned(fronts: Fronts, options: number, allowed: number): Fronts {
  const sums = fronts.reduce((total, front) => total + front.length, 0);
  if (sums * options <= allowed) return fronts;
  const used = fronts.filter((front) => front.length > 0).length;
  const size = Math.max(2, Math.floor(allowed / options / used));
  if (fronts.every((front) => front.length <= size)) return fronts;
  return fronts.map((front) =>
    front.length <= size
      ? front
      : Array.from({ length: size }, (_, index) =>
          front.slice(Math.round((index * (front.length - 1)) / (size - 1))).slice(0, 1),
        ).flat(),
  );
}

/** Rising in gain and in cost. */
function unbeaten(sums: readonly Sum[]): readonly Sum[] {
  const sorted = sums.toSorted((a, b) => compareBigints(b.gain, a.gain) || compareBigints(a.cost, b.cost));
  const kept: Sum[] = [];
  for (const sum of sorted) {
    const last = kept.at(-1);
    if (last === undefined || sum.cost < last.cost) kept.push(sum);
  }
  return kept.reverse();
}

function picksOf(sum: Sum): readonly Pick[] {
  return sum.before === undefined ? [] : [...picksOf(sum.before), ...(sum.last?.picks ?? [])];
}

function compareBigints(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function commonDenominator(values: readonly Fraction[]): bigint {
  return values.reduce((shared, { d }) => (shared / greatestDivisor(shared, d)) * d, 1n);
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}

function scaledTo({ s, n, d }: Fraction, denominator: bigint): bigint {
  return s * n * (denominator / d);
}
