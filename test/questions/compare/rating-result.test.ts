import fc from "fast-check";
import { expect, test } from "vitest";
import { checkRatingJson } from "../../../src/check/rating-json.ts";
import { printExact } from "../../../src/exact/decimal.ts";
import type { RatedRegion, Rating } from "../../../src/model/rating.ts";
import { compareResults } from "../../../src/questions/compare/compare-results.ts";
import { ratingResult } from "../../../src/questions/compare/rating-result.ts";
import { ratingJson } from "../../../src/questions/rating/json.ts";
import { exact } from "../../build/numbers.ts";
import { messages, rated, region, sampleRating, tool, voting, wholeView } from "../../build/sample-rating.ts";
import { ratings } from "../../build/worlds.ts";

test("every region with its place and its points, exact and as printed", () => {
  const { regions, notRated, label, by } = ratingResult(sampleRating, "q1");
  expect(
    regions.map(({ code, place, shared, exactScore, score }) =>
      [code, printExact(place), shared, printExact(exactScore), printExact(score)].join(" "),
    ),
  ).toEqual(["71 1 false 100 100", "11 2 true 80 80", "50 2 true 80 80", "86 3 false 45.25 45"]);
  expect([label, by, notRated]).toEqual(["q1", "total", [{ code: "77", name: "Москва" }]]);
});

test("the period is its name, where it has one", () => {
  expect(ratingResult({ ...sampleRating, period: "2025" }, "q1").label).toBe("2025");
});

test("of a block's places, the block's points", () => {
  const { regions } = ratingResult({ ...sampleRating, by: voting }, "q1");
  expect(regions.map(({ score }) => printExact(score))).toEqual(["20", "16", "10", "0"]);
});

/* Of 80 points of the block, Tula had 64; then 42.5 of the 50 without an excluded indicator, which are 68 of 80. */
test("a region whose scaled points rose has improved, though fewer are left of its points", () => {
  const member = (first: string, second: string | undefined) =>
    rated(region("71", "Тула", undefined), undefined, "70", [
      ["1", first],
      second === undefined ? undefined : ["1", second],
      ["0", "0"],
    ]);
  const rating = (score: RatedRegion): Rating => ({
    ...sampleRating,
    by: messages,
    ranking: [{ place: exact("1"), members: [score] }],
  });
  const pair = [rating(member("40", "24")), rating(member("42.5", undefined))] as const;
  const read = pair.map((one) => {
    const result = checkRatingJson(JSON.parse(JSON.stringify(ratingJson(one, wholeView, tool))), "r.json");
    if (!result.ok) throw new Error("refused");
    return result.value;
  });
  for (const [previous, current] of [pair.map((one) => ratingResult(one, "r")), read]) {
    if (previous === undefined || current === undefined) throw new Error("not two");
    const { tallies, moves } = compareResults(previous, current);
    expect(tallies.points).toEqual({ improved: 1, worsened: 0, stayed: 0 });
    expect(moves[0]?.points.gained && printExact(moves[0].points.gained)).toBe("4");
  }
});

/* Two ratings, compared as they are and as read back from their JSON. */
test("what is read back compares as the rating itself does", () => {
  const read = (rating: Rating) => {
    const result = checkRatingJson(JSON.parse(JSON.stringify(ratingJson(rating, wholeView, tool))), "r.json");
    if (!result.ok) throw new Error("refused");
    return result.value;
  };
  fc.assert(
    fc.property(ratings, ratings, (before, after) => {
      const direct = compareResults(ratingResult(before, "r"), ratingResult(after, "r"));
      const indirect = compareResults(read(before), read(after));
      for (const key of ["mean", "meanShare", "maxima", "tallies", "movers", "districts", "blocks"] as const)
        expect(indirect[key]).toEqual(direct[key]);
      expect(indirect.moves).toEqual(direct.moves);
    }),
    { numRuns: 200 },
  );
});
