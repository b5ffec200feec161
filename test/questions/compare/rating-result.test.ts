import { expect, test } from "vitest";
import { printExact } from "../../../src/exact/decimal.ts";
import { ratingResult } from "../../../src/questions/compare/rating-result.ts";
import { sampleRating, voting } from "../../build/sample-rating.ts";

test("every region with its place and its points, exact and as printed", () => {
  const { regions, notRated, label, by } = ratingResult(sampleRating, "q1");
  expect(
    regions.map(({ code, place, shared, exactPoints, points }) =>
      [code, printExact(place), shared, printExact(exactPoints), printExact(points)].join(" "),
    ),
  ).toEqual(["71 1 false 100 100", "11 2 true 80 80", "50 2 true 80 80", "86 3 false 45.25 45"]);
  expect([label, by, notRated]).toEqual(["q1", "total", [{ code: "77", name: "Москва" }]]);
});

test("the period is its name, where it has one", () => {
  expect(ratingResult({ ...sampleRating, period: "2025" }, "q1").label).toBe("2025");
});

test("of a block's places, the block's points", () => {
  const { regions } = ratingResult({ ...sampleRating, by: voting }, "q1");
  expect(regions.map(({ points }) => printExact(points))).toEqual(["20", "16", "10", "0"]);
});
