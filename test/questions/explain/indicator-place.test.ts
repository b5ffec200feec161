import fc from "fast-check";
import { expect, test } from "vitest";
import { compare } from "../../../src/exact/fraction.ts";
import { type RankingRule, type Scale, type TieMethod, tieMethods } from "../../../src/model/methodology.ts";
import { indicatorsOf } from "../../../src/model/walk.ts";
import { indicatorPlace } from "../../../src/questions/explain/indicator-place.ts";
import { bands, indicator, methodologyOf, region } from "../../build/model.ts";
import { exact, text } from "../../build/numbers.ts";
import { ratedOf, ratedRegion, worldOf } from "../../build/world.ts";
import { worlds } from "../../build/worlds.ts";

const goalposts = (worst: string, best: string): Scale => ({
  kind: "goalposts",
  worst: exact(worst),
  best: exact(best),
});

/* Areas 1, 3, 3, 7: places of the four regions on the indicator. */
const fromTheGreatest = {
  dense: "3 2 2 1",
  competition: "4 2 2 1",
  modified: "4 3 3 1",
  fractional: "4 5/2 5/2 1",
  ordinal: "4 2 3 1",
};
const fromTheLeast = {
  dense: "1 2 2 3",
  competition: "1 2 2 4",
  modified: "1 3 3 4",
  fractional: "1 5/2 5/2 4",
  ordinal: "1 2 3 4",
};

/* a scale, the order of totals → whether the greatest value is placed first */
const cases: readonly (readonly [string, Scale, RankingRule["order"], Record<TieMethod, string>])[] = [
  ["more is better", goalposts("0", "10"), "descending", fromTheGreatest],
  ["more is better, fewest points first", goalposts("0", "10"), "ascending", fromTheLeast],
  ["less is better", goalposts("10", "0"), "descending", fromTheLeast],
  ["less is better, fewest points first", goalposts("10", "0"), "ascending", fromTheGreatest],
  ["bands, less is better", bands("lower", "3 10"), "descending", fromTheLeast],
  ["bands, less is better, fewest points first", bands("lower", "3 10"), "ascending", fromTheGreatest],
];

test.each(cases.flatMap(([name, ...row]) => tieMethods.map((ties) => [name, ties, ...row] as const)))(
  "%s, ties %s",
  (_, ties, scale, order, expected) => {
    const area = indicator("area", "regions.area", "10", scale);
    const regions = ["1", "3", "3", "7"].map(
      (value, index) => [region(String(index + 1), { area: value })] as const,
    );
    const rated = ratedOf(worldOf(methodologyOf([area], { order }), ...regions));
    const members = rated.rating.ranking.flatMap((group) => group.members);
    const places = ["1", "2", "3", "4"].map((code) =>
      text(indicatorPlace(members, ratedRegion(rated, code), area, ties, order)?.place),
    );
    expect(places.join(" ")).toBe(expected[ties]);
  },
);

test("whoever has a better place on an indicator has no worse points for it, in either order", () => {
  fc.assert(
    fc.property(worlds(), fc.constantFrom(...tieMethods), (world, ties) => {
      const { rating } = ratedOf(world);
      const { order } = world.methodology.ranking;
      const members = rating.ranking.flatMap((group) => group.members);
      for (const one of indicatorsOf(world.methodology.blocks)) {
        const placed = members.flatMap((member) => {
          const place = indicatorPlace(members, member, one, ties, order)?.place;
          const points = member.indicators.get(one.id)?.points;
          return place === undefined || points === undefined ? [] : [{ place, points }];
        });
        for (const a of placed)
          for (const b of placed)
            if (compare(a.place, b.place) < 0)
              expect(compare(a.points, b.points) * (order === "descending" ? 1 : -1)).toBeGreaterThanOrEqual(
                0,
              );
      }
    }),
  );
});
