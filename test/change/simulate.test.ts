import fc from "fast-check";
import { expect, test } from "vitest";
import { sameExtent, simulation } from "../../src/change/simulate.ts";
import type { ColumnId, RegionCode } from "../../src/model/brand.ts";
import type { RatedRegion } from "../../src/model/rating.ts";
import { contestant } from "../../src/rank/standings.ts";
import type { Rated } from "../../src/rate.ts";
import { indicator, methodologyOf, region } from "../build/model.ts";
import { exact, text } from "../build/numbers.ts";
import { editedWorld, placeIn, ratedOf, ratedRegion, worldOf } from "../build/world.ts";
import { worlds } from "../build/worlds.ts";

test("a region stands as if everything were rated anew with its other cell", () => {
  fc.assert(
    fc.property(
      worlds(),
      fc.constantFrom("area", "population"),
      fc.integer({ min: 1, max: 50 }),
      (world, column, to) => {
        const rated = ratedOf(world);
        const id = column as ColumnId;
        for (const own of rated.rating.ranking.flatMap(({ members }) => members)) {
          const { code } = own.region;
          const edit = { organization: undefined, column: id, from: exact("0"), to: exact(String(to)) };
          const anew = ratedOf(editedWorld(world, code, [edit]));
          const there = placeIn(anew, code);
          const found = simulationOf(rated, own).standing(new Map([[`regions.${column}`, edit.to]]));
          expect(text(found?.place)).toBe(text(there?.place));
          expect(text(found?.score.exactTotal)).toBe(text(there?.member.exactTotal));
          for (const { region: other, exactTotal } of found?.scores ?? [])
            if (other.code !== code)
              expect(text(exactTotal)).toBe(text(placeIn(anew, other.code)?.member.exactTotal));
        }
      },
    ),
  );
});

test("with nothing changed it stands where it stands", () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      const rated = ratedOf(world);
      for (const { place, members } of rated.rating.ranking) {
        for (const own of members) {
          const again = simulationOf(rated, own);
          expect(text(again.standing(new Map())?.place)).toBe(text(place));
          expect(text(again.places.placeOf(contestant(own, world.methodology.ranking, "total")))).toBe(
            text(place),
          );
        }
      }
    }),
  );
});

const relative = indicator("i", "regions.area", "10", { kind: "minmax", better: "higher" }, "exclude");
const rated = ratedOf(
  worldOf(methodologyOf([relative]), [region("1", { area: "2" })], [region("2", { area: "6" })]),
);
const again = simulationOf(rated, ratedRegion(rated, "1"));

test("a new best moves the others' points too", () => {
  const found = again.standing(new Map([["regions.area", exact("10")]]));
  expect([text(found?.place), text(found?.score.exactTotal)]).toEqual(["1", "10"]);
  expect(found?.scores.map(({ exactTotal }) => text(exactTotal))).toContain("0");
  const { least, greatest } = again.extents.get(relative.id) ?? {};
  expect([text(least), text(greatest)]).toEqual(["2", "6"]);
});

/*
 * Points by area, least to greatest, and by bodies: 0 + 1, 10 + 6 and 0 + 0 as they are. With the first region's
 * area at 10: 10 + 1, 5 + 6 and 0 + 0.
 */
test("place and equals are among the others as they have become", () => {
  const bodies = indicator("b", "regions.bodies", "10", {
    kind: "goalposts",
    worst: exact("0"),
    best: exact("10"),
  });
  const world = worldOf(
    methodologyOf([relative, bodies]),
    [region("1", { area: "2", bodies: "1" })],
    [region("2", { area: "6", bodies: "6" })],
    [region("3", { area: "2", bodies: "0" })],
  );
  const before = ratedOf(world);
  const found = simulationOf(before, ratedRegion(before, "1")).standing(
    new Map([["regions.area", exact("10")]]),
  );
  expect(text(placeIn(before, "1" as RegionCode)?.place)).toBe("2");
  expect(text(found?.place)).toBe("1");
  expect(found?.sharedWith.map(({ code }) => code)).toEqual(["2"]);
});

test("with nothing left to measure it stands nowhere", () => {
  expect(again.standing(new Map([["regions.area", undefined]]))).toBeUndefined();
});

test("without a value that the methodology does not do without it stands nowhere", () => {
  const share = indicator("s", "regions.area / regions.bodies", "10", { kind: "none" }, "refuse");
  const before = ratedOf(
    worldOf(methodologyOf([relative, share]), [region("1", { area: "2", bodies: "4" })]),
  );
  const standing = (bodies: string) =>
    simulationOf(before, ratedRegion(before, "1")).standing(new Map([["regions.bodies", exact(bodies)]]));
  expect(standing("5")).toBeDefined();
  expect(standing("0")).toBeUndefined();
});

test("a best value that would no longer be positive leaves nobody a place", () => {
  const distance = indicator(
    "d",
    "regions.area",
    "10",
    { kind: "distance_to_best", better: "lower" },
    "exclude",
  );
  const before = ratedOf(
    worldOf(methodologyOf([distance]), [region("1", { area: "2" })], [region("2", { area: "4" })]),
  );
  const standing = (area: string) =>
    simulationOf(before, ratedRegion(before, "1")).standing(new Map([["regions.area", exact(area)]]));
  expect(standing("1")).toBeDefined();
  expect(standing("0")).toBeUndefined();
});

test("two extents are the same if both ends are; nobody's is only nobody's", () => {
  const extent = (least: string, greatest: string) => ({ least: exact(least), greatest: exact(greatest) });
  expect(sameExtent(extent("1", "0.5"), extent("1.0", "1/2"))).toBe(true);
  expect(sameExtent(extent("1", "2"), extent("1", "3"))).toBe(false);
  expect(sameExtent(extent("0", "2"), extent("1", "2"))).toBe(false);
  expect(sameExtent(undefined, undefined)).toBe(true);
  expect(sameExtent(undefined, extent("1", "2"))).toBe(false);
});

function simulationOf({ rating, loaded }: Rated, own: RatedRegion) {
  return simulation(rating, own, loaded.values(loaded.regions.indexOf(own.region)));
}
