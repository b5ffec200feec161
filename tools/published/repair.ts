import { type Draft, isOpen } from "./draft.ts";
import type { Entrant } from "./entrants.ts";
import type { Prng } from "./prng.ts";
import type { Wanted } from "./wanted.ts";

const ROUNDS = 4;
const STEPS = 2500;
const WARMEST = 16;
const MOVE_WEIGHT = 6;
/** How far one step may go along the list of totals. */
const REACH = 8;

/**
 * Changes a draft whose places are right until its sum and its moves are right too: by shifting the total of
 * a place between its neighbours, and by giving regions without facts another total. Threshold accepting:
 * a step may make things a little worse, ever less so. Undefined where the rounds end without success.
 */
export function repair(draft: Draft, wanted: Wanted, random: Prng): readonly number[] | undefined {
  const { totals, places } = draft;
  const { entrants, levels } = wanted;
  const rank = new Map(levels.map((level, index) => [level, index]));
  const state = tally(totals, wanted);
  let energy = energyOf(state, wanted);
  const loose = [...draft.loose];
  const isPinned = (level: number) =>
    totals.some((total, index) => total === level && entrants[index]?.score !== undefined);
  const shiftable = places.map((level) => !isPinned(level));

  /** All of them change at once, or none. */
  const take = (changes: readonly (readonly [number, number])[], tolerance: number): boolean => {
    for (const [index, to] of changes) count(state, entrants[index], totals[index] ?? 0, to);
    const after = energyOf(state, wanted);
    if (after > energy + tolerance) {
      for (const [index, to] of changes) count(state, entrants[index], to, totals[index] ?? 0);
      return false;
    }
    for (const [index, to] of changes) totals[index] = to;
    energy = after;
    return true;
  };
  /** A total to go to: the one before, where that stays; else one nearby. */
  const target = (index: number): number | undefined => {
    const previous = entrants[index]?.previousTwice ?? -1;
    if (random.between(0, 2) === 0 && previous % 2 === 0 && rank.has(previous / 2)) return previous / 2;
    return levels[(rank.get(totals[index] ?? -1) ?? 0) + random.between(-REACH, REACH)];
  };
  /** Places `first` to `last`, all by as much as brings `first` to a total to go to. */
  const shiftPlaces = (first: number, last: number, tolerance: number) => {
    const from = places.slice(first, last + 1);
    const holdersOf = (level: number) => totals.flatMap((total, index) => (total === level ? [index] : []));
    const to = target(random.pick(holdersOf(from[0] ?? -1)) ?? -1);
    if (to === undefined || to === from[0] || !shiftable.slice(first, last + 1).every(Boolean)) return;
    const step = to - (from[0] ?? 0);
    const lowest = from.at(-1) ?? 0;
    const above = places[first - 1] ?? Number.POSITIVE_INFINITY;
    const below =
      places[last + 1] ?? totals.reduce((most, total) => (total < lowest && total > most ? total : most), -1);
    if (to >= above || lowest + step <= below || !from.every((level) => rank.has(level + step))) return;
    const changes = from.flatMap((level) => holdersOf(level).map((index) => [index, level + step] as const));
    if (!take(changes, tolerance)) return;
    for (const [offset, level] of from.entries()) places[first + offset] = level + step;
    for (const limit of draft.limits) {
      const moved = (level: number) => (from.includes(level) ? level + step : level);
      limit.total = moved(limit.total);
      const shifted = [...limit.above].map(moved);
      limit.above.clear();
      for (const level of shifted) limit.above.add(level);
    }
  };
  const holdsAlone = (index: number) => {
    const total = totals[index] ?? -1;
    return places.includes(total) && totals.indexOf(total) === totals.lastIndexOf(total);
  };
  const moveOne = (tolerance: number) => {
    const index = random.pick(loose) ?? -1;
    const to = target(index);
    if (to === undefined || holdsAlone(index) || !isOpen(draft, wanted, index, to)) return;
    take([[index, to]], tolerance);
  };
  const swapTwo = (tolerance: number) => {
    const [a, b] = [random.pick(loose) ?? -1, random.pick(loose) ?? -1];
    const [ofA, ofB] = [totals[a] ?? -1, totals[b] ?? -1];
    if (ofA === ofB || !isOpen(draft, wanted, a, ofB) || !isOpen(draft, wanted, b, ofA)) return;
    take(
      [
        [a, ofB],
        [b, ofA],
      ],
      tolerance,
    );
  };

  for (let round = 0; round < ROUNDS; round++) {
    for (let step = 0; step < STEPS; step++) {
      if (energy === 0) return totals;
      const tolerance = Math.trunc((WARMEST * (STEPS - step)) / STEPS) - 1;
      const kind = random.between(0, 5);
      if (kind < 2 && places.length > 0) {
        const first = random.between(0, places.length - 1);
        shiftPlaces(first, kind === 0 ? first : random.between(first, places.length - 1), tolerance);
      } else if (kind < 5 && loose.length > 0) moveOne(tolerance);
      else if (loose.length > 1) swapTwo(tolerance);
    }
  }
  return energy === 0 ? totals : undefined;
}

interface Tally {
  sum: number;
  improved: number;
  worsened: number;
  stayed: number;
}

function tally(totals: readonly number[], { entrants }: Wanted): Tally {
  const state = { sum: 0, improved: 0, worsened: 0, stayed: 0 };
  for (const [index, total] of totals.entries()) {
    state.sum += total;
    const move = moveOf(entrants[index], total);
    if (move !== undefined) state[move] += 1;
  }
  return state;
}

function count(state: Tally, entrant: Entrant | undefined, from: number, to: number): void {
  state.sum += to - from;
  const [before, after] = [moveOf(entrant, from), moveOf(entrant, to)];
  if (before !== undefined) state[before] -= 1;
  if (after !== undefined) state[after] += 1;
}

function moveOf(entrant: Entrant | undefined, total: number): "improved" | "worsened" | "stayed" | undefined {
  const previous = entrant?.previousTwice;
  if (previous === undefined) return undefined;
  return 2 * total > previous ? "improved" : 2 * total < previous ? "worsened" : "stayed";
}

function energyOf(state: Tally, { sums, moves }: Wanted): number {
  const off = sums === undefined ? 0 : Math.max(0, sums.low - state.sum, state.sum - sums.high);
  if (moves === undefined) return off;
  const kinds = ["improved", "worsened", "stayed"] as const;
  const wrong = kinds.reduce((all, kind) => all + Math.abs(state[kind] - moves[kind]), 0);
  return off + MOVE_WEIGHT * wrong;
}
