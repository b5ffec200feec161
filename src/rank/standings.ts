import { compare, type Fraction } from "../exact/fraction.ts";
import { round } from "../exact/round.ts";
import { grouped } from "../model/grouped.ts";
import type { RankingRule, TieMethod } from "../model/methodology.ts";
import type { Ranking, RatedRegion, Score } from "../model/rating.ts";
import { type ComparedPart, comparedScore, exactScore, pointsOf } from "./compared-score.ts";
import { type Contestant, rank } from "./rank.ts";

export interface Standings {
  readonly ranking: Ranking<RatedRegion>;
  /** Unequal exact scores that are equal once rounded for print. */
  readonly printedAlike: boolean;
}

/** Places in the country and within each district, by the total or by one block's points. */
export function standings(
  scores: readonly Score[],
  rule: RankingRule,
  ties: TieMethod,
  by: ComparedPart,
): Standings {
  const contestants = scores.map((score) => contestant(score, rule, by));
  const districtPlaces = new Map<Score, Fraction>();
  for (const [district, inDistrict] of grouped(contestants, ({ member }) => member.region.district)) {
    if (district === undefined) continue;
    for (const { place, members } of rank(inDistrict, ties, rule.order)) {
      for (const member of members) districtPlaces.set(member, place);
    }
  }
  const ranking = rank(contestants, ties, rule.order).map(({ place, members }) => ({
    place,
    members: members.map((member) => ({ ...member, districtPlace: districtPlaces.get(member) })),
  }));
  return {
    ranking,
    printedAlike: printAlike(
      scores.map((score) => exactScore(score, by)),
      rule,
    ),
  };
}

/** What is compared of a region: its score, rounded where the rule says so, then what breaks a tie. */
export function contestant(score: Score, rule: RankingRule, by: ComparedPart): Contestant<Score> {
  return {
    member: score,
    scores: [comparedScore(score, rule, by), ...rule.breakTies.map((id) => pointsOf(score, id))],
    key: score.region.code,
  };
}

function printAlike(exact: readonly Fraction[], rule: RankingRule): boolean {
  const sorted = [...exact].sort(compare);
  return sorted.some((value, index) => {
    const next = sorted[index + 1];
    if (next === undefined || compare(value, next) === 0) return false;
    return compare(round(value, rule.round), round(next, rule.round)) === 0;
  });
}
