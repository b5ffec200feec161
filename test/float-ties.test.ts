import { expect, test } from "vitest";
import { type Fraction, sum } from "../src/exact/fraction.ts";
import { rank } from "../src/rank/rank.ts";
import { exact } from "./build/numbers.ts";

/*
 * How many true ties arithmetic in doubles splits. An edition: 89 regions, 23 indicators, scores in
 * hundredths (0.00 to 1.00), weights in whole percents that add up to 100. The truth is counted in
 * integers: hundredths times percents.
 */
const EDITIONS = 1000;
const REGIONS = 89;
const INDICATORS = 23;

interface Edition {
  readonly weights: readonly number[];
  /** By region: hundredths, by indicator. */
  readonly scores: readonly (readonly number[])[];
}

/** mulberry32: the same editions on every machine. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

function edition(random: (below: number) => number): Edition {
  const weights = new Array<number>(INDICATORS).fill(1);
  for (let left = 100 - INDICATORS; left > 0; left--) {
    const at = random(INDICATORS);
    weights[at] = (weights[at] ?? 0) + 1;
  }
  const scores = Array.from({ length: REGIONS }, () => Array.from({ length: INDICATORS }, () => random(101)));
  return { weights, scores };
}

const hundredths = Array.from({ length: 101 }, (_, i) => exact((i / 100).toFixed(2)));

/** Positions of regions by what they total, in groups of equal totals. */
function grouped<Total>(totals: readonly Total[]): readonly (readonly number[])[] {
  const groups = new Map<Total, number[]>();
  for (const [region, total] of totals.entries()) groups.set(total, [...(groups.get(total) ?? []), region]);
  return [...groups.values()];
}

function pairsWithin(groups: readonly (readonly unknown[])[]): number {
  return groups.reduce((pairs, { length }) => pairs + (length * (length - 1)) / 2, 0);
}

function exactGroups({ weights, scores }: Edition): readonly (readonly number[])[] {
  const shares = weights.map((weight) => hundredths.map((score) => score.mul(weight).div(100)));
  const total = (row: readonly number[]): Fraction =>
    sum(row.map((score, indicator) => shares[indicator]?.[score] ?? exact("0")));
  const contestants = scores.map((row, region) => ({
    member: region,
    key: `${region}`,
    scores: [total(row)],
  }));
  return rank(contestants, "dense", "descending").map(({ members }) => members);
}

function weighted(
  { weights, scores }: Edition,
  product: (score: number, weight: number) => number,
): readonly number[] {
  return scores.map((row) => row.reduce((total, score, i) => total + product(score, weights[i] ?? 0), 0));
}

const random = randomFrom(2025);
const editions = Array.from({ length: EDITIONS }, () => edition(random));
const truths = editions.map((one) => grouped(weighted(one, (score, weight) => score * weight)));
const ties = truths.reduce((total, groups) => total + pairsWithin(groups), 0);

/** Pairs of a true tie that doubles tell apart. */
const split = editions.reduce((total, one, index) => {
  const floats = weighted(one, (score, weight) => (score / 100) * (weight / 100));
  const kept =
    truths[index]?.map((group) => pairsWithin(grouped(group.map((region) => floats[region])))) ?? [];
  return total + pairsWithin(truths[index] ?? []) - kept.reduce((sum, pairs) => sum + pairs, 0);
}, 0);

test(`of ${ties} ties in ${EDITIONS} editions a plain sum of doubles splits ${Math.round((100 * split) / ties)} %`, () => {
  expect(ties).toBeGreaterThan(1000);
  expect(split / ties).toBeGreaterThan(0.3);
  expect(split / ties).toBeLessThan(0.9);
});

test("exact arithmetic splits none, and merges none", () => {
  const byFirst = (groups: readonly (readonly number[])[]) =>
    groups.map((group) => [...group].sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  for (const [index, one] of editions.entries())
    expect(byFirst(exactGroups(one))).toEqual(byFirst(truths[index] ?? []));
});
