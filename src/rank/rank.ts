import { compare, type Fraction, ratio } from "../exact/fraction.ts";
import { byCodeUnits } from "../model/by-code-units.ts";
import type { RankingRule, TieMethod } from "../model/methodology.ts";
import type { Ranking } from "../model/rating.ts";

/** What is ranked: what it scored, then what breaks a tie, in order; and a key that no other has. */
export interface Contestant<Member> {
  readonly member: Member;
  readonly scores: readonly Fraction[];
  readonly key: string;
}

/**
 * Tie groups from the first place down. Members of a group are in the order of their keys; under
 * `ordinal` that order is their places too.
 */
export function rank<Member>(
  contestants: readonly Contestant<Member>[],
  ties: TieMethod,
  order: RankingRule["order"],
): Ranking<Member> {
  let before = 0;
  return groupsOf(contestants, ties, order).map((group, index) => {
    const place = placeOf(ties, index, before, group.length);
    before += group.length;
    return { place, members: group.map(({ member }) => member) };
  });
}

/** Those that share a place, the best first; under `ordinal` everyone alone. */
export function groupsOf<Member>(
  contestants: readonly Contestant<Member>[],
  ties: TieMethod,
  order: RankingRule["order"],
): readonly (readonly Contestant<Member>[])[] {
  const sorted = [...contestants].sort(
    (a, b) => compareContestants(a, b, ties, order) || byCodeUnits(a.key, b.key),
  );
  const groups: Contestant<Member>[][] = [];
  for (const contestant of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    const shares = first !== undefined && compareContestants(first, contestant, ties, order) === 0;
    if (group !== undefined && shares) group.push(contestant);
    else groups.push([contestant]);
  }
  return groups;
}

/** Negative where `a` is placed before `b`, 0 where they share a place. */
export function compareContestants(
  a: Contestant<unknown>,
  b: Contestant<unknown>,
  ties: TieMethod,
  order: RankingRule["order"],
): number {
  const better = (order === "descending" ? -1 : 1) * compareScores(a, b);
  return better === 0 && ties === "ordinal" ? byCodeUnits(a.key, b.key) : better;
}

/** The place of a group of `size`, with `groups` groups and `members` members before it. */
export function placeOf(ties: TieMethod, groups: number, members: number, size: number): Fraction {
  switch (ties) {
    case "dense":
      return ratio(BigInt(groups + 1), 1n);
    case "competition":
    case "ordinal":
      return ratio(BigInt(members + 1), 1n);
    case "modified":
      return ratio(BigInt(members + size), 1n);
    case "fractional":
      return ratio(BigInt(2 * members + size + 1), 2n);
  }
}

function compareScores(a: Contestant<unknown>, b: Contestant<unknown>): number {
  for (const [index, score] of a.scores.entries()) {
    const other = b.scores[index];
    const order = other === undefined ? 0 : compare(score, other);
    if (order !== 0) return order;
  }
  return 0;
}
