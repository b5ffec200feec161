import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { sum, zero } from "../../../src/exact/fraction.ts";
import type { RegionCode } from "../../../src/model/brand.ts";
import { indicatorsOf } from "../../../src/model/walk.ts";
import { findGap } from "../../../src/questions/gap/find-gap.ts";
import type { WhatIf } from "../../../src/questions/what-if/result.ts";
import { whatIf } from "../../../src/questions/what-if/what-if.ts";
import { exact } from "../../build/numbers.ts";
import { placeIn, ratedOf } from "../../build/world.ts";
import { worlds } from "../../build/worlds.ts";

const RUNS = Number(process.env["RUNS"] ?? 1000);

/** Thousands of made-up ratings take a while where other tests run beside them. */
vi.setConfig({ testTimeout: 600_000 });
const nothing = { values: [], weights: new Map(), ties: undefined };

function tried(rated: Parameters<typeof whatIf>[0], trial: Parameters<typeof whatIf>[1]): WhatIf {
  const result = whatIf(rated, trial);
  if ("reason" in result) throw new Error(result.reason.kind);
  return result;
}

test("nothing changed, nothing moves", () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      const rated = ratedOf(world);
      const { moves, same } = tried(rated, nothing);
      expect(moves).toEqual([]);
      expect(same).toBe(rated.rating.ranking.flatMap(({ members }) => members).length);
    }),
    { numRuns: RUNS },
  );
});

test("a step that a gap names, tried, leads where the gap says", () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      const rated = ratedOf(world);
      for (const own of rated.rating.ranking.flatMap(({ members }) => members)) {
        for (const outlook of findGap(rated, own, undefined).outlooks) {
          if (outlook.kind !== "step") continue;
          const { lever, before, after, place, total } = outlook.step;
          const to = { kind: "by", amount: after.sub(before) } as const;
          const value = { text: "", region: own.region, leaf: lever.leaf, to };
          const found = placeIn(
            { ...rated, rating: tried(rated, { ...nothing, values: [value] }).after },
            own.region.code,
          );
          expect(found?.place.toFraction()).toBe(place.toFraction());
          expect(found?.member.exactTotal.toFraction()).toBe(total.toFraction());
        }
      }
    }),
    { numRuns: RUNS },
  );
});

test("a weight counts: the maximum follows, and every region's points for it in proportion", () => {
  fc.assert(
    fc.property(worlds({ bandsOnly: false, plain: true }), (world) => {
      const rated = ratedOf(world);
      const [first] = indicatorsOf(world.methodology.blocks);
      if (first === undefined) return;
      const { before, after } = tried(rated, {
        ...nothing,
        weights: new Map([[first.id, first.weight.mul(2)]]),
      });
      expect(after.methodology.maxPoints.toFraction()).toBe(
        before.methodology.maxPoints.add(first.weight).toFraction(),
      );
      for (const { region, indicators } of after.ranking.flatMap(({ members }) => members)) {
        const then = placeIn({ ...rated, rating: before }, region.code)?.member.indicators.get(first.id);
        expect(indicators.get(first.id)?.points.toFraction()).toBe(
          (then?.points ?? zero).mul(2).toFraction(),
        );
      }
    }),
    { numRuns: RUNS },
  );
});

test("an indicator without weight is gone; its block with it where it was alone", () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      const rated = ratedOf(world);
      const indicators = indicatorsOf(world.methodology.blocks);
      const [first] = indicators;
      if (first === undefined || indicators.length < 2) return;
      const { after } = tried(rated, { ...nothing, weights: new Map([[first.id, zero]]) });
      const { blocks, maxPoints } = after.methodology;
      expect(indicatorsOf(blocks).map(({ id }) => id)).toEqual(indicators.slice(1).map(({ id }) => id));
      expect(maxPoints.toFraction()).toBe(sum(blocks.map(({ weight }) => weight)).toFraction());
    }),
    { numRuns: RUNS },
  );
});

test("what the data and their rules do not allow is refused", () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      const rated = ratedOf(world);
      const [region] = world.regions;
      if (region === undefined) return;
      const rows = world.organizations.get(region.code as RegionCode) ?? [];
      const leaf = { kind: "cell", column: "area" } as never;
      const to = { kind: "to", amount: exact("51") } as const;
      const refused = whatIf(rated, { ...nothing, values: [{ text: "", region, leaf, to }] });
      expect("reason" in refused && refused.reason.kind).toBe("outside");
      expect(rows.length).toBeLessThan(4);
    }),
    { numRuns: 50 },
  );
});
