import fc from "fast-check";
import { expect, test } from "vitest";
import { sum, zero } from "../../src/exact/fraction.ts";
import { exactScore } from "../../src/rank/compared-score.ts";
import { availableOf, factors } from "../../src/score/factors.ts";
import { block, indicator, methodologyOf, region, type Texts } from "../build/model.ts";
import { exact, text } from "../build/numbers.ts";
import { ratedOf, ratedRegion, worldOf } from "../build/world.ts";
import { worlds } from "../build/worlds.ts";

test("points times factors, added up, are the exact score: of the whole, and of each block", () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      for (const { members } of ratedOf(world).rating.ranking) {
        for (const member of members) {
          for (const by of ["total", ...member.blocks.keys()] as const) {
            const factorOf = factors(world.methodology, member, by);
            const parts = [...member.indicators].map(([id, { points }]) =>
              points.mul(factorOf.get(id) ?? zero),
            );
            expect(text(sum(parts))).toBe(text(exactScore(member, by)));
          }
        }
      }
    }),
  );
});

const none = { kind: "none" } as const;
const share = (id: string, weight: string) => indicator(id, `regions.${id}`, weight, none, "exclude");
const methodology = methodologyOf([
  block("sums", "sum", [share("area", "30")]),
  block("means", "mean", [share("bodies", "10"), share("population", "30")], exact("60")),
]);

/* area (of 30), bodies (of 10) and population (of 30), a mean worth 60 → what a point of each is worth */
test.each([
  ["all measured", {}, { area: "1", bodies: "3/2", population: "3/2" }],
  ["a part of the mean excluded", { bodies: "" }, { area: "1", population: "2" }],
  ["the sum excluded", { area: "" }, { bodies: "9/4", population: "9/4" }],
  ["the mean excluded", { bodies: "", population: "" }, { area: "3" }],
] as const)("%s", (_, texts, expected) => {
  const cells: Texts = texts;
  const rated = ratedOf(worldOf(methodology, [region("1", cells)]));
  const found = factors(methodology, ratedRegion(rated, "1"), "total");
  const counted = [...found].filter(([id]) => cells[id] !== "");
  expect(Object.fromEntries(counted.map(([id, factor]) => [id, text(factor)]))).toEqual(expected);
});

test("what is excluded leaves nothing to be had", () => {
  const member = ratedRegion(ratedOf(worldOf(methodology, [region("1", { area: "" })])), "1");
  expect(methodology.blocks.map((one) => text(availableOf(one, member)))).toEqual(["0", "60"]);
  expect(methodology.blocks[0]?.children.map((one) => text(availableOf(one, member)))).toEqual(["0"]);
  expect(text(availableOf(share("bodies", "10"), member))).toBe("10");
});
