import type { Entrant } from "./entrants.ts";
import type { Prng } from "./prng.ts";
import type { Wanted } from "./wanted.ts";

/** Totals that have the places right, in the country and in the districts, whatever their sum and moves. */
export interface Draft {
  readonly totals: number[];
  /** The distinct totals of the first places. */
  readonly places: number[];
  readonly limits: Limit[];
  /** Entrants about whom nothing is said that decides their total. */
  readonly loose: ReadonlySet<number>;
}

/** Regions of the district have this total or less, or one of those above that are its own. */
export interface Limit {
  readonly district: string;
  total: number;
  readonly above: Set<number>;
}

/** Whether a region that is not at a printed place may have the total. */
export function isOpen(
  { places, limits }: Pick<Draft, "places" | "limits">,
  { completeTo, entrants }: Wanted,
  index: number,
  level: number,
): boolean {
  const at = places.indexOf(level);
  const last = places.at(-1) ?? Number.POSITIVE_INFINITY;
  if (at >= 0 ? at < completeTo : level > last) return false;
  const district = entrants[index]?.district;
  return limits.every(
    (limit) => limit.district !== district || level <= limit.total || limit.above.has(level),
  );
}

/**
 * Decides the totals that places within districts ask for, in order. Undefined where these first places do
 * not allow them.
 */
export function limitsOf(
  wanted: Wanted,
  places: number[],
  totals: (number | undefined)[],
  wishes: readonly number[],
  random: Prng,
): Limit[] | undefined {
  const { entrants, levels } = wanted;
  const limits: Limit[] = [];
  const may = (index: number, level: number) => isOpen({ places, limits }, wanted, index, level);

  /** Gives neighbours of a region with this total the better totals that its place asks for, or nothing. */
  const handOut = (total: number, place: number, neighbours: readonly number[]): Set<number> | undefined => {
    const above = new Set(neighbours.flatMap((at) => totals[at] ?? []).filter((level) => level > total));
    const handed: number[] = [];
    const vacant = random
      .shuffled(levels.filter((level) => level > total && !above.has(level)))
      .sort((a, b) => Number(isVacant(b, places, totals)) - Number(isVacant(a, places, totals)));
    const hands = random.shuffled(
      neighbours.filter((at) => totals[at] === undefined && entrants[at]?.districtPlace === undefined),
    );
    for (const level of vacant) {
      if (above.size >= place - 1) break;
      const hand = hands.find((at) => totals[at] === undefined && may(at, level));
      if (hand === undefined) continue;
      totals[hand] = level;
      handed.push(hand);
      above.add(level);
    }
    if (above.size === place - 1) return above;
    for (const hand of handed) totals[hand] = undefined;
    return undefined;
  };

  const facts = entrants
    .flatMap((entrant, index) =>
      entrant.districtPlace === undefined ? [] : [{ index, place: entrant.districtPlace }],
    )
    .sort((a, b) => a.place - b.place);
  for (const { index, place } of facts) {
    const district = entrants[index]?.district ?? "";
    const neighbours = entrants.flatMap((entrant, at) =>
      entrant.district === district && at !== index ? [at] : [],
    );
    const known = totals[index] ?? equalOf(entrants, totals, neighbours, place);
    const wish = wishes[index] ?? 0;
    const candidates =
      known === undefined
        ? [...levels].sort((a, b) => Math.abs(a - wish) - Math.abs(b - wish) || a - b)
        : [known];
    let decided: Limit | undefined;
    for (const total of candidates) {
      if (totals[index] === undefined && !may(index, total)) continue;
      const above = handOut(total, place, neighbours);
      if (above === undefined) continue;
      decided = { district, total, above };
      break;
    }
    if (decided === undefined) return undefined;
    totals[index] = decided.total;
    limits.push(decided);
  }
  return limits;
}

/** The total of a neighbour that shares the place in the district. */
function equalOf(
  entrants: readonly Entrant[],
  totals: readonly (number | undefined)[],
  neighbours: readonly number[],
  place: number,
): number | undefined {
  const equal = neighbours.find((at) => entrants[at]?.districtPlace === place && totals[at] !== undefined);
  return equal === undefined ? undefined : totals[equal];
}

function isVacant(
  level: number,
  places: readonly number[],
  totals: readonly (number | undefined)[],
): boolean {
  return places.includes(level) && !totals.includes(level);
}
