import { expect, test } from "vitest";
import { compareResults } from "../../../src/questions/compare/compare-results.ts";
import { blockChanges, districtChanges, meanOf } from "../../../src/questions/compare/group-changes.ts";
import { resultOf } from "../../build/results.ts";

const then = resultOf({ a: "10", b: "20", c: "30" });
const now = resultOf({ a: "11", b: "20" });
const { moves } = compareResults(then, now);

test("districts are in the order of their names; one whose regions are gone has no mean now", () => {
  expect(
    districtChanges(then, now, moves, "more", undefined).map(({ id, mean, tally }) => [
      id,
      mean.previous?.toFraction(),
      mean.current?.toFraction(),
      Object.values(tally ?? {}).reduce((sum, some) => sum + some, 0),
    ]),
  ).toEqual([
    ["North", "15", "31/2", 2],
    ["South", "30", undefined, 0],
  ]);
});

test("a region that moved between districts counts where it is now", () => {
  const regions = now.regions.map((region) => ({ ...region, district: "East" }));
  const moved = { ...now, regions };
  const found = districtChanges(then, moved, compareResults(then, moved).moves, "more", undefined);
  expect(found.map(({ id, tally }) => [id, tally?.improved, tally?.stayed])).toEqual([
    ["East", 1, 1],
    ["North", 0, 0],
    ["South", 0, 0],
  ]);
});

test("a block that only one side has is there too, without a change", () => {
  const regions = now.regions.map((region) => ({ ...region, blocks: new Map([["third", region.score]]) }));
  const found = blockChanges(then, { ...now, regions }, moves, "more", undefined);
  expect(found.map(({ id, mean }) => [id, mean.gained])).toEqual([
    ["third", undefined],
    ["first", undefined],
    ["second", undefined],
  ]);
});

test("the mean is of the exact points", () => {
  expect(meanOf(then)?.toFraction()).toBe("20");
});
