import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printExact } from "../../../src/exact/decimal.ts";
import { tieMethods } from "../../../src/model/methodology.ts";
import { compareResults } from "../../../src/questions/compare/compare-results.ts";
import type { Comparison, MoverGroup } from "../../../src/questions/compare/comparison.ts";
import type { Change } from "../../../src/rank/printed-change.ts";
import { exact } from "../../build/numbers.ts";
import { resultOf } from "../../build/results.ts";

const then = resultOf({ a: "60", b: "50", c: "50", d: "20" });
const now = resultOf({ a: "60", b: "70", d: "10", e: "30" }, { notRated: ["c"] });
const comparison = compareResults(then, now);

test("counts by points and by places, which need not agree", () => {
  expect(comparison.tallies).toEqual({
    points: { improved: 1, worsened: 1, stayed: 1 },
    places: { improved: 1, worsened: 2, stayed: 0 },
  });
});

test("the mean of each side is over all its own regions", () => {
  expect(told(comparison.mean)).toBe("45 → 42.5: -2.5");
});

test("a region that lost its place is told from one that is gone", () => {
  expect(comparison.onlyPrevious.map(({ region, withoutPlace }) => [region.code, withoutPlace])).toEqual([
    ["c", true],
  ]);
  expect(comparison.onlyCurrent.map(({ region, withoutPlace }) => [region.code, withoutPlace])).toEqual([
    ["e", false],
  ]);
});

test("moves are in the order of the places of now", () => {
  expect(comparison.moves.map(({ current }) => current.code)).toEqual(["b", "a", "d"]);
});

test("districts and blocks have their means and counts", () => {
  const groups = [...comparison.districts, ...comparison.blocks].map(
    ({ id, mean, tally }) => `${id} ${told(mean)} +${tally?.improved} -${tally?.worsened} =${tally?.stayed}`,
  );
  expect(groups).toEqual([
    "North 55 → 65: 10 +1 -0 =1",
    "South 35 → 20: -15 +0 -1 =0",
    "first 22.5 → 21.25: -1.25 +1 -1 =1",
    "second 22.5 → 21.25: -1.25 +1 -1 =1",
  ]);
});

test("fewer points are better where the order says so", () => {
  const { tallies } = compareResults(
    resultOf({ a: "1", b: "2" }, { order: "ascending" }),
    resultOf({ a: "1", b: "0" }, { order: "ascending" }),
  );
  expect(tallies.points).toEqual({ improved: 1, worsened: 0, stayed: 1 });
});

test("points count as they are printed: what print does not show is no change", () => {
  const { tallies } = compareResults(resultOf({ a: "10.1" }), resultOf({ a: "10.4" }));
  expect(tallies.points.stayed).toBe(1);
});

const points = fc.dictionary(
  fc.constantFrom(..."abcdefgh"),
  fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 3 })).map(([n, d]) => `${n}/${d}`),
);
const ties = fc.constantFrom(...tieMethods);

describe("for any two ratings", () => {
  test("one with itself says that nothing changed", () => {
    fc.assert(
      fc.property(points, ties, (some, method) => {
        const same = resultOf(some, { ties: method });
        const found = compareResults(same, resultOf(some, { ties: method }));
        expect(found.unchanged).toBe(true);
        expect(found.tallies.points.stayed).toBe(same.regions.length);
        expect(found.tallies.places.stayed).toBe(same.regions.length);
        expect([found.movers.points, found.movers.places]).toEqual([nobody, nobody]);
      }),
    );
  });

  test("one with another, and the other with the one, mirror each other", () => {
    fc.assert(
      fc.property(points, points, ties, (some, other, method) => {
        const forth = compareResults(resultOf(some, { ties: method }), resultOf(other, { ties: method }));
        const back = compareResults(resultOf(other, { ties: method }), resultOf(some, { ties: method }));
        expect(summary(back)).toEqual(mirrored(summary(forth)));
        expect(forth.unchanged).toBe(back.unchanged);
      }),
    );
  });

  test("every region of either side is a move, or stands on one side only", () => {
    fc.assert(
      fc.property(points, points, (some, other) => {
        const { moves, onlyCurrent, onlyPrevious } = compareResults(resultOf(some), resultOf(other));
        const codes = [
          ...moves.map(({ current }) => current.code),
          ...[...onlyCurrent, ...onlyPrevious].map(({ region }) => region.code),
        ];
        expect(codes.sort()).toEqual([...new Set([...Object.keys(some), ...Object.keys(other)])].sort());
      }),
    );
  });
});

const nobody = { up: [], down: [] };

function summary({ mean, tallies, onlyCurrent, onlyPrevious, moves, movers, districts }: Comparison) {
  return {
    mean: parts(mean),
    tallies: [tallies.points, tallies.places],
    onlyCurrent: onlyCurrent.map(({ region }) => region.code).sort(),
    onlyPrevious: onlyPrevious.map(({ region }) => region.code).sort(),
    moves: moves.map((move) => [move.current.code, ...parts(move.points), ...parts(move.places)]).sort(),
    up: groups(movers.points.up),
    down: groups(movers.points.down),
    districts: districts.map((one) => ({ id: one.id, mean: parts(one.mean), tally: one.tally })),
  };
}

type Summary = ReturnType<typeof summary>;

function mirrored(one: Summary): Summary {
  return {
    mean: swapped(one.mean),
    tallies: one.tallies.map(swappedTally),
    onlyCurrent: one.onlyPrevious,
    onlyPrevious: one.onlyCurrent,
    moves: one.moves
      .map(([code = "", ...rest]) => [code, ...swapped(rest.slice(0, 3)), ...swapped(rest.slice(3))])
      .sort(),
    up: one.down.map(([gained, codes]) => [negative(gained), codes]),
    down: one.up.map(([gained, codes]) => [negative(gained), codes]),
    districts: one.districts.map(({ id, mean, tally }) => ({
      id,
      mean: swapped(mean),
      tally: tally && swappedTally(tally),
    })),
  };
}

function swappedTally({
  improved,
  worsened,
  stayed,
}: {
  improved: number;
  worsened: number;
  stayed: number;
}) {
  return { improved: worsened, worsened: improved, stayed };
}

function swapped([previous = "", current = "", gained = ""]: readonly string[]): string[] {
  return [current, previous, negative(gained)];
}

function negative(text: string): string {
  return text === "" ? "" : exact(text).neg().toFraction();
}

function parts({ previous, current, gained }: Change): string[] {
  return [previous, current, gained].map((value) => value?.toFraction() ?? "");
}

function groups(some: readonly MoverGroup[]): (readonly [string, string])[] {
  return some.map(({ gained, moves }) => [
    gained.toFraction(),
    moves
      .map(({ current }) => current.code)
      .sort()
      .join(" "),
  ]);
}

function told({ previous, current, gained }: Change): string {
  const [then, now, more] = [previous, current, gained].map((value) => value && printExact(value));
  return `${then} → ${now}: ${more}`;
}

describe("of different maxima", () => {
  /* 30 of 50 is 60 %, 60 of 100 too; 20 of 50 is less than 45 of 100, and 40 of 50 more than 70 of 100. */
  const apart = compareResults(
    resultOf({ a: "30", b: "20", d: "40" }, { maxPoints: "50" }),
    resultOf({ a: "60", b: "45", d: "70" }, { maxPoints: "100" }),
  );

  test("regions improve and worsen by their shares of the maximum", () => {
    expect(apart.tallies.points).toEqual({ improved: 1, worsened: 1, stayed: 1 });
    expect(apart.districts.map(({ tally }) => tally)).toEqual([
      { improved: 1, worsened: 0, stayed: 1 },
      { improved: 0, worsened: 1, stayed: 0 },
    ]);
  });

  test("nothing is said to be gained in points", () => {
    const gains = [
      ...[apart.mean, ...apart.districts.map(({ mean }) => mean), ...apart.blocks.map(({ mean }) => mean)],
      ...apart.moves.flatMap(({ points, blocks }) => [points, ...blocks.values()]),
    ].map(({ gained }) => gained);
    expect(gains.filter((gained) => gained !== undefined)).toEqual([]);
    expect(apart.movers.points).toEqual({ up: [], down: [] });
    expect(apart.blocks.map(({ tally }) => tally)).toEqual([undefined, undefined]);
    expect([apart.mean.previous, apart.mean.current].map((one) => one && printExact(one))).toEqual([
      "30",
      "175/3",
    ]);
    expect(apart.unchanged).toBe(false);
  });

  test("places are what they are", () => {
    expect(apart.tallies.places).toEqual({ improved: 0, worsened: 0, stayed: 3 });
  });

  test("of one maximum there are no shares", () => {
    expect([comparison.meanShare, comparison.moves[0]?.share]).toEqual([undefined, undefined]);
  });
});

test("under other codes of the same names nothing is compared otherwise", () => {
  const recoded = {
    ...then,
    regions: then.regions.map((region) => ({ ...region, code: `0${region.code}` as typeof region.code })),
  };
  const again = compareResults(recoded, now);
  expect(again).toEqual(comparison);
  expect(again.onlyCurrent).toHaveLength(1);
});
