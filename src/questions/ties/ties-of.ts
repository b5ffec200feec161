import { compare, type Fraction } from "../../exact/fraction.ts";
import type { Indicator } from "../../model/methodology.ts";
import type { RatedRegion, Rating } from "../../model/rating.ts";
import { indicatorsOf } from "../../model/walk.ts";
import { comparedScore, exactScore, pointsOf } from "../../rank/compared-score.ts";
import type { Near, Placed, Separated, Tie, TiesReport } from "./report.ts";

const MOST_NEAR = 10;

/** Every shared place, every pair of equals that something else tells apart, and the closest of the rest. */
export function tiesReport(rating: Rating): TiesReport {
  const { ranking } = rating;
  const pairs = ranking.flatMap((better, index) => {
    const worse = ranking[index + 1];
    return worse === undefined ? [] : [{ better, worse }];
  });
  return {
    rating,
    ties: ranking.filter(({ members }) => members.length > 1).map((group) => tieOf(group, rating)),
    separated: pairs.flatMap((pair) => separatedOf(pair, rating) ?? []),
    nearest: pairs
      .map((pair): Near => ({ ...pair, difference: differenceOf(pair, rating) }))
      .filter(({ difference }) => difference.n !== 0n)
      .sort((a, b) => compare(a.difference, b.difference))
      .slice(0, MOST_NEAR),
  };
}

function tieOf({ place, members }: Placed, rating: Rating): Tie {
  const [first, ...others] = members.map((member) => exactScore(member, rating.by));
  const equal = others.every((other) => first !== undefined && compare(first, other) === 0);
  return { place, members, equal: equal ? "exactly" : "when-rounded", differing: differing(members, rating) };
}

function separatedOf(
  { better, worse }: { readonly better: Placed; readonly worse: Placed },
  rating: Rating,
): Separated | undefined {
  const [a, b] = [better.members[0], worse.members[0]];
  if (a === undefined || b === undefined) return undefined;
  const compared = [a, b].map((member) => comparedScore(member, rating.methodology.ranking, rating.by));
  const [first, second] = compared;
  if (first === undefined || second === undefined || compare(first, second) !== 0) return undefined;
  const { breakTies } = rating.methodology.ranking;
  const id = breakTies.find((tieBreak) => compare(pointsOf(a, tieBreak), pointsOf(b, tieBreak)) !== 0);
  return {
    better,
    worse,
    by: id === undefined ? { kind: "code" } : { kind: "tie-break", id },
    differing: differing([a, b], rating),
  };
}

/** Between the nearest members of two groups. */
function differenceOf({ better, worse }: { better: Placed; worse: Placed }, { by }: Rating): Fraction {
  const { least: low, greatest: high } = ends(better.members.map((member) => exactScore(member, by)));
  const { least: otherLow, greatest: otherHigh } = ends(
    worse.members.map((member) => exactScore(member, by)),
  );
  // Of two groups one lies above the other, whichever the order; where they meet, ends are equal.
  const [down, up] = [low.sub(otherHigh).abs(), otherLow.sub(high).abs()];
  return compare(down, up) < 0 ? down : up;
}

function ends(scores: readonly Fraction[]): { readonly least: Fraction; readonly greatest: Fraction } {
  const [first, ...others] = scores;
  if (first === undefined) throw new Error("a group without members");
  return {
    least: others.reduce((least, score) => (compare(score, least) < 0 ? score : least), first),
    greatest: others.reduce((most, score) => (compare(score, most) > 0 ? score : most), first),
  };
}

function differing(members: readonly RatedRegion[], { methodology }: Rating): readonly Indicator[] {
  const [first, ...others] = members;
  return indicatorsOf(methodology.blocks).filter(({ id }) =>
    others.some((other) => first !== undefined && compare(pointsOf(first, id), pointsOf(other, id)) !== 0),
  );
}
