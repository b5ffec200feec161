import type { Fraction } from "../exact/fraction.ts";
import type { RankingRule, TieMethod } from "../model/methodology.ts";
import { type Contestant, compareContestants, groupsOf, placeOf } from "./rank.ts";

/** The places that a contestant would hold among others, whether or not it is one of them now. */
export interface PlacesAmong<Member = unknown> {
  /** The place that `own` would hold: of the contestants, the one with its key is left out. */
  readonly placeOf: (own: Contestant<unknown>) => Fraction;
  /** The others that would share its place. */
  readonly equalsOf: (own: Contestant<unknown>) => readonly Member[];
}

export function placesAmong<Member>(
  contestants: readonly Contestant<Member>[],
  ties: TieMethod,
  order: RankingRule["order"],
): PlacesAmong<Member> {
  const groups = groupsOf(contestants, ties, order);
  const before = [0];
  for (const group of groups) before.push((before.at(-1) ?? 0) + group.length);
  const groupOf = new Map(groups.flatMap((group, index) => group.map(({ key }) => [key, index] as const)));

  /** Index of the first group that is not better than `own`. */
  function firstNotBetter(own: Contestant<unknown>): number {
    let [low, high] = [0, groups.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const first = groups[middle]?.[0];
      if (first !== undefined && compareContestants(first, own, ties, order) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    equalsOf(own) {
      const group = groups[firstNotBetter(own)] ?? [];
      const [first] = group;
      if (first === undefined || compareContestants(first, own, ties, order) !== 0) return [];
      return group.filter(({ key }) => key !== own.key).map(({ member }) => member);
    },
    placeOf(own) {
      const index = firstNotBetter(own);
      const first = groups[index]?.[0];
      const equal = first !== undefined && compareContestants(first, own, ties, order) === 0;
      const self = groupOf.get(own.key);
      const selfBefore = self !== undefined && self < index;
      const selfAlone = selfBefore && groups[self]?.length === 1;
      const selfEqual = equal && self === index;
      const members = (before[index] ?? 0) - (selfBefore ? 1 : 0);
      const equals = equal ? (groups[index]?.length ?? 0) - (selfEqual ? 1 : 0) : 0;
      return placeOf(ties, index - (selfAlone ? 1 : 0), members, equals + 1);
    },
  };
}
