import fc from "fast-check";
import { expect, test } from "vitest";
import { printExact } from "../../src/exact/decimal.ts";
import { round } from "../../src/exact/round.ts";
import { exactScore } from "../../src/rank/compared-score.ts";
import { regionStandings } from "../../src/rank/region-standing.ts";
import { sampleRating, voting } from "../build/sample-rating.ts";
import { ratings } from "../build/worlds.ts";

const texts = (rating: Parameters<typeof regionStandings>[0]) =>
  regionStandings(rating).map(({ region, place, shared, exactScore: exact, score }) =>
    [region.region.code, printExact(place), shared, printExact(exact), printExact(score)].join(" "),
  );

test("by the total: the best place first, exact and rounded", () => {
  expect(texts(sampleRating)).toEqual([
    "71 1 false 100 100",
    "11 2 true 80 80",
    "50 2 true 80 80",
    "86 3 false 45.25 45",
  ]);
});

test("by a block: the points of the block", () => {
  expect(texts({ ...sampleRating, by: voting })).toEqual([
    ...["71 1 false 20 20", "11 2 true 16 16", "50 2 true 10 10", "86 3 false 0 0"],
  ]);
});

test("the score is the one that the places compare, rounded as the methodology says", () => {
  fc.assert(
    fc.property(ratings, (rating) => {
      for (const { region, exactScore: exact, score } of regionStandings(rating)) {
        expect(exact.equals(exactScore(region, rating.by))).toBe(true);
        expect(score.equals(round(exact, rating.methodology.ranking.round))).toBe(true);
      }
    }),
  );
});
