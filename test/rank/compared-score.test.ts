import { expect, test } from "vitest";
import { printExact } from "../../src/exact/decimal.ts";
import type { IndicatorId } from "../../src/model/brand.ts";
import { comparedScore, exactScore, pointsOf } from "../../src/rank/compared-score.ts";
import { exact } from "../build/numbers.ts";
import { messages, rated, region } from "../build/sample-rating.ts";

/* The block has 40.25 of the 50 points that its other indicator leaves, which are 64.4 of its 80. */
const score = rated(region("11", "Коми", undefined), undefined, "80.5", [
  ["0.98", "40.25"],
  undefined,
  ["1", "16"],
]);
const round = { places: 0, mode: "half-up" } as const;

/* what is compared · exact · rounded */
test.each([
  ["total", "80.5", "81"],
  [messages, "64.4", "64"],
] as const)(
  "%s is scaled where indicators are excluded, and rounded where the rule says so",
  (by, whole, rounded) => {
    expect(printExact(exactScore(score, by))).toBe(whole);
    expect(printExact(comparedScore(score, { on: "exact", round }, by))).toBe(whole);
    expect(printExact(comparedScore(score, { on: "rounded", round }, by))).toBe(rounded);
  },
);

test("a tie is broken by a block's scaled points, or by an indicator's", () => {
  expect(pointsOf(score, messages).equals(exact("64.4"))).toBe(true);
  expect(pointsOf(score, "polls" as IndicatorId).equals(exact("16"))).toBe(true);
  expect(() => pointsOf(score, "none" as IndicatorId)).toThrow("region 11 has no points of none");
});
