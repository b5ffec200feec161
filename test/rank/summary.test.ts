import { describe, expect, test } from "vitest";
import { printExact } from "../../src/exact/decimal.ts";
import type { RatedRegion, Rating } from "../../src/model/rating.ts";
import { shareOfMaximum, summarize } from "../../src/rank/summary.ts";
import { messages, sampleMethodology, sampleRating } from "../build/sample-rating.ts";

function printed(rating: Rating) {
  const { rated, notRated, points, maximum } = summarize(rating);
  const numbers = points && [points.mean, points.highest, points.lowest].map(printExact);
  return { rated, notRated, points: numbers, maximum: printExact(maximum) };
}

describe("the summary", () => {
  test("is of exact totals; the mean, 76.3125, is rounded as they are printed", () => {
    expect(printed(sampleRating)).toEqual({
      rated: 4,
      notRated: 1,
      points: ["76", "100", "45.25"],
      maximum: "100",
    });
  });

  /* Коми has 40 of the 50 points available to it, 64 of 80: (80 + 64 + 70 + 45.25) / 4 is 64.8125. */
  test("is of a block's points, scaled to its weight, where places compare the block", () => {
    expect(printed({ ...sampleRating, by: messages })).toMatchObject({
      points: ["65", "80", "45.25"],
      maximum: "80",
    });
  });

  test("has no mean where nobody is rated", () => {
    expect(printed({ ...sampleRating, ranking: [] })).toMatchObject({ rated: 0, points: undefined });
  });
});

test("the share is of the total that the places compare", () => {
  const last = sampleRating.ranking.at(-1)?.members[0] as RatedRegion;
  const onExact = { ...sampleMethodology, ranking: { ...sampleMethodology.ranking, on: "exact" as const } };
  expect(printExact(shareOfMaximum(last, sampleRating))).toBe("0.45");
  expect(printExact(shareOfMaximum(last, { ...sampleRating, methodology: onExact }))).toBe("0.4525");
});

test("where places compare a block, the share is of the block's weight, by its scaled points", () => {
  const onExact = { ...sampleMethodology, ranking: { ...sampleMethodology.ranking, on: "exact" as const } };
  const shares = (rating: Rating) =>
    rating.ranking.flatMap(({ members }) =>
      members.map((region) => printExact(shareOfMaximum(region, rating))),
    );
  const by = { ...sampleRating, by: messages };
  expect(shares(by)).toEqual(["1", "0.8", "0.875", "0.5625"]);
  expect(shares({ ...by, methodology: onExact })).toEqual(["1", "0.8", "0.875", "0.565625"]);
});
