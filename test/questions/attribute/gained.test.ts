import { expect, test } from "vitest";
import { printExact } from "../../../src/exact/decimal.ts";
import { partsGained, pointsGained } from "../../../src/questions/attribute/gained.ts";
import { exact } from "../../build/numbers.ts";
import { sampleMethodology, sampleRating } from "../../build/sample-rating.ts";

const parts = { own: exact("3"), others: exact("0"), methodology: exact("-1"), regions: exact("0") };
const ranking = { ...sampleMethodology.ranking, order: "ascending" } as const;
const fewer = { ...sampleRating, methodology: { ...sampleMethodology, ranking } };

test("more points are a gain, or fewer where fewer are better", () => {
  const split = { change: exact("2"), parts };
  expect(printExact(pointsGained(split, sampleRating).change)).toBe("2");
  expect(printExact(pointsGained(split, fewer).change)).toBe("-2");
  expect([parts, partsGained(parts, fewer)].map(({ own }) => printExact(own))).toEqual(["3", "-3"]);
  expect(printExact(partsGained(parts, fewer).methodology)).toBe("1");
});
