import fc from "fast-check";
import { expect, test } from "vitest";
import { sum } from "../../../src/exact/fraction.ts";
import type { BlockId, IndicatorId } from "../../../src/model/brand.ts";
import { blocksOf, indicatorsOf } from "../../../src/model/walk.ts";
import { reweighted } from "../../../src/questions/what-if/reweighted.ts";
import { bandsOf } from "../../../src/scale/scale.ts";
import { bands, block, indicator, methodologyOf } from "../../build/model.ts";
import { exact, text } from "../../build/numbers.ts";
import { worlds } from "../../build/worlds.ts";

const methodology = methodologyOf(
  [
    block("sums", "sum", [
      indicator("a", "regions.area", "10", bands("higher", "1 10", "0.5 4")),
      block("inner", "sum", [indicator("b", "regions.bodies", "20")]),
    ]),
    block("means", "mean", [indicator("c", "regions.area", "5")], exact("30")),
  ],
  { breakTies: ["b" as IndicatorId, "inner" as BlockId, "c" as IndicatorId] },
);

function after(weights: Readonly<Record<string, string>>) {
  const found = reweighted(
    methodology,
    new Map(Object.entries(weights).map(([id, weight]) => [id as IndicatorId, exact(weight)])),
  );
  const nodes = [...blocksOf(found.blocks), ...indicatorsOf(found.blocks)];
  const weighed = nodes.map(({ id, weight }) => `${id} ${text(weight)}`);
  return { found, weighed: [...weighed, `all ${text(found.maxPoints)}`].join(", ") };
}

/* the new weights → what everything weighs then */
test.each([
  [{}, "sums 30, inner 20, means 30, a 10, b 20, c 5, all 60"],
  [{ b: "5" }, "sums 15, inner 5, means 30, a 10, b 5, c 5, all 45"],
  [{ c: "50" }, "sums 30, inner 20, means 30, a 10, b 20, c 50, all 60"],
  [{ b: "0" }, "sums 10, means 30, a 10, c 5, all 40"],
  [{ c: "0" }, "sums 30, inner 20, a 10, b 20, all 30"],
  [{ a: "0", b: "0", c: "0" }, "all 0"],
] as const)("%o: %s", (weights, expected) => {
  expect(after(weights).weighed).toBe(expected);
});

test("a band is worth the same share of the new weight", () => {
  const { found } = after({ a: "25" });
  const [scaled] = indicatorsOf(found.blocks);
  expect(scaled && bandsOf(scaled.scale)?.map(({ points }) => text(points))).toEqual(["25", "10"]);
});

test("what has left breaks no ties", () => {
  expect(after({ b: "0" }).found.ranking.breakTies).toEqual(["c"]);
});

test("there and back again is the methodology, where blocks are as heavy as what is in them", () => {
  fc.assert(
    fc.property(
      worlds({ bandsOnly: false, plain: true }),
      fc.integer({ min: 1, max: 50 }),
      (world, weight) => {
        const { methodology: before } = world;
        const all = indicatorsOf(before.blocks);
        const there = reweighted(before, new Map(all.map(({ id }) => [id, exact(String(weight))])));
        expect(text(there.maxPoints)).toBe(String(weight * all.length));
        const back = reweighted(there, new Map(all.map((one) => [one.id, one.weight])));
        expect(back).toEqual(before);
        expect(text(back.maxPoints)).toBe(text(sum(all.map((one) => one.weight))));
      },
    ),
  );
});
