import type { Moves } from "./facts.ts";

/** A region whose total is free: what it would like, and what it may have. Totals are in units of award. */
export interface Free {
  readonly wish: number;
  /** From the least up. */
  readonly allowed: readonly number[];
  readonly previousTwice: number | undefined;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Why there are none: the sum cannot be so high, or so low, or the moves are impossible. */
export type Unsettled = "too-low" | "too-high" | "moves" | "stuck";

/** How a total compares with the one before; `none` where there was none or nobody counts. */
type Move = "up" | "stay" | "down" | "none";

interface Solution {
  readonly totals: readonly number[];
  /** What each region may have without changing its move. */
  readonly choices: readonly (readonly number[])[];
  readonly sum: number;
}

/**
 * Totals near to the wishes with exactly these moves and a sum in the range. All wishes are shifted by one
 * amount until the sum fits; for each shift the best moves are found exactly. Then single totals are nudged.
 */
export function settle(
  regions: readonly Free[],
  range: Range | undefined,
  moves: Moves | undefined,
): readonly number[] | Unsettled {
  const options = regions.map((region) => optionsOf(region, moves !== undefined));
  if (regions.some(({ allowed }) => allowed.length === 0)) return "stuck";
  const solve = (shift: number) => solution(regions, options, shift, moves);
  const first = solve(0);
  if (first === undefined) return "moves";
  if (range === undefined) return first.totals;
  const most = Math.max(1, ...regions.map(({ allowed }) => allowed.at(-1) ?? 0));
  let low = -100 * most * most;
  let high = -low;
  let under = solve(low);
  let over = solve(high);
  if (under === undefined || over === undefined) return "moves";
  if (under.sum > range.high) return "too-high";
  if (over.sum < range.low) return "too-low";
  const fits = ({ sum }: Solution) => sum >= range.low && sum <= range.high;
  for (const tried of [first, under, over]) if (fits(tried)) return tried.totals;
  while (high - low > 1) {
    const middle = Math.trunc((low + high) / 2);
    const tried = solve(middle);
    if (tried === undefined) return "moves";
    if (fits(tried)) return tried.totals;
    if (tried.sum > range.high) [high, over] = [middle, tried];
    else [low, under] = [middle, tried];
  }
  return nudged(under, range, 1) ?? nudged(over, range, -1) ?? "stuck";
}

/** One region after another takes the next total up (or down), until the sum is in the range. */
function nudged(
  { totals, choices, sum }: Solution,
  range: Range,
  direction: 1 | -1,
): readonly number[] | undefined {
  const moved = [...totals];
  let at = sum;
  const isIn = () => at >= range.low && at <= range.high;
  for (let changed = true; changed && !isIn(); ) {
    changed = false;
    for (const [index, choice] of choices.entries()) {
      if (isIn()) break;
      const now = moved[index] ?? 0;
      const to = choice[choice.indexOf(now) + direction];
      if (to === undefined) continue;
      const after = at + to - now;
      if (direction > 0 ? after > range.high : after < range.low) continue;
      moved[index] = to;
      at = after;
      changed = true;
    }
  }
  return isIn() ? moved : undefined;
}

type Options = readonly { readonly move: Move; readonly choice: readonly number[] }[];

function optionsOf({ allowed, previousTwice }: Free, moving: boolean): Options {
  if (previousTwice === undefined || !moving) return [{ move: "none", choice: allowed }];
  const all: Options = [
    { move: "up", choice: allowed.filter((total) => 2 * total > previousTwice) },
    { move: "stay", choice: allowed.filter((total) => 2 * total === previousTwice) },
    { move: "down", choice: allowed.filter((total) => 2 * total < previousTwice) },
  ];
  return all.filter(({ choice }) => choice.length > 0);
}

function solution(
  regions: readonly Free[],
  options: readonly Options[],
  shift: number,
  moves: Moves | undefined,
): Solution | undefined {
  const best = options.map((regionOptions, index) => {
    const wish = regions[index]?.wish ?? 0;
    return regionOptions.map(({ move, choice }) => {
      const total = nearestTo(choice, wish + shift);
      return { move, choice, total, cost: (total - wish) ** 2 - 2 * shift * (total - wish) };
    });
  });
  const chosen = moves === undefined ? best.map(([only]) => only) : withMoves(best, moves);
  if (chosen === undefined) return undefined;
  const kept = chosen.filter((candidate) => candidate !== undefined);
  const totals = kept.map(({ total }) => total);
  return { totals, choices: kept.map(({ choice }) => choice), sum: totals.reduce((a, b) => a + b, 0) };
}

interface Candidate {
  readonly move: Move;
  readonly choice: readonly number[];
  readonly total: number;
  readonly cost: number;
}

/** The cheapest candidates with exactly these moves: by regions, and how many improved and worsened so far. */
function withMoves(
  regions: readonly (readonly Candidate[])[],
  { improved, worsened, stayed }: Moves,
): readonly (Candidate | undefined)[] | undefined {
  const width = worsened + 1;
  const size = (improved + 1) * width;
  let costs = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  let compared = 0;
  const picks: Int8Array[] = [];
  for (const candidates of regions) {
    const after = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    const pick = new Int8Array(size).fill(-1);
    for (const [index, { move, cost }] of candidates.entries()) {
      const step = stepOf(move, width);
      for (let at = 0; at < size; at++) {
        const before = costs[at] ?? Number.POSITIVE_INFINITY;
        if (before === Number.POSITIVE_INFINITY) continue;
        if (move === "down" && at % width === worsened) continue;
        const to = at + step;
        if (to >= size || before + cost >= (after[to] ?? 0)) continue;
        after[to] = before + cost;
        pick[to] = index;
      }
    }
    if (candidates.some(({ move }) => move !== "none")) compared += 1;
    picks.push(pick);
    costs = after;
  }
  if (compared !== improved + worsened + stayed || costs[size - 1] === Number.POSITIVE_INFINITY)
    return undefined;
  const chosen: (Candidate | undefined)[] = [];
  let at = size - 1;
  for (let index = regions.length - 1; index >= 0; index--) {
    const candidate = regions[index]?.[picks[index]?.[at] ?? -1];
    chosen.unshift(candidate);
    if (candidate !== undefined) at -= stepOf(candidate.move, width);
  }
  return chosen;
}

function stepOf(move: Move, width: number): number {
  switch (move) {
    case "up":
      return width;
    case "down":
      return 1;
    case "stay":
    case "none":
      return 0;
  }
}

function nearestTo(choice: readonly number[], wanted: number): number {
  let best = choice[0] ?? 0;
  for (const total of choice) if (Math.abs(total - wanted) < Math.abs(best - wanted)) best = total;
  return best;
}
