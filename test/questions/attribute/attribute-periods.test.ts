import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { type Fraction, sum, zero } from "../../../src/exact/fraction.ts";
import type { RegionCode } from "../../../src/model/brand.ts";
import type { Methodology } from "../../../src/model/methodology.ts";
import { indicatorsOf } from "../../../src/model/walk.ts";
import { attributePeriods } from "../../../src/questions/attribute/attribute-periods.ts";
import { type Attribution, type Cause, causes } from "../../../src/questions/attribute/attribution.ts";
import { reweighted } from "../../../src/questions/what-if/reweighted.ts";
import { exact } from "../../build/numbers.ts";
import { placeIn, ratedOf, type World } from "../../build/world.ts";
import { data, methodologies } from "../../build/worlds.ts";

const RUNS = Number(process.env["RUNS"] ?? 300);

/** Thousands of made-up ratings take a while where other tests run beside them. */
vi.setConfig({ testTimeout: 600_000 });

type Data = Pick<World, "regions" | "organizations">;

const usual = { bandsOnly: false, plain: false };

/** Some of the regions are not there in one period or the other. */
const periods = fc.record({
  before: methodologies(usual),
  now: methodologies(usual),
  earlier: data(),
  later: data(),
  gone: fc.subarray(["1", "2", "3", "4"], { maxLength: 2 }),
  come: fc.subarray(["1", "2", "3", "4"], { maxLength: 2 }),
});

function without({ regions, organizations }: Data, codes: readonly string[]): Data {
  return { regions: regions.filter(({ code }) => !codes.includes(code)), organizations };
}

function attributed(before: World, now: World): Attribution {
  return attributePeriods(ratedOf(before, [now.methodology]), ratedOf(now, [before.methodology]));
}

function texts(values: readonly Fraction[]): readonly string[] {
  return values.map((value) => value.toFraction());
}

test("parts add up to the change: of places, of points, and of points by indicator", () => {
  fc.assert(
    fc.property(periods, ({ before, now, earlier, later, gone, come }) => {
      const { regions } = attributed(
        { methodology: before, ...without(earlier, come) },
        { methodology: now, ...without(later, gone) },
      );
      for (const { previous, current, rise, points, indicators } of regions) {
        expect(rise.change.toFraction()).toBe(previous.place.sub(current.place).toFraction());
        expect(points.change.toFraction()).toBe(
          current.region.exactTotal.sub(previous.region.exactTotal).toFraction(),
        );
        for (const { change, parts } of [rise, points])
          expect(sum(causes.map((cause) => parts[cause])).toFraction()).toBe(change.toFraction());
        for (const cause of causes)
          expect(sum(indicators.map((parts) => parts[cause])).toFraction()).toBe(
            points.parts[cause].toFraction(),
          );
      }
    }),
    { numRuns: RUNS },
  );
});

test("regions that another code stood for are the same regions; in the order of codes, which may break ties, too", () => {
  const recoded = ({ regions, organizations }: Data): Data => ({
    regions: regions.map((region) => ({ ...region, code: `${region.code}x` as RegionCode })),
    organizations: new Map([...organizations].map(([code, rows]) => [`${code}x` as RegionCode, rows])),
  });
  const partsOf = ({ regions, onlyCurrent, onlyPrevious }: Attribution) => ({
    moves: regions.map(({ current, rise, points, indicators }) => [
      current.region.region.name,
      ...[rise, points, ...indicators].map((change) =>
        Object.values("parts" in change ? change.parts : change).map((part) => part.toFraction()),
      ),
    ]),
    unmatched: [onlyCurrent, onlyPrevious].map((only) => only.map(({ name }) => name)),
  });
  fc.assert(
    fc.property(periods, ({ before, now, earlier, later, gone, come }) => {
      const current = { methodology: now, ...without(later, gone) };
      const previous = without(earlier, come);
      const same = attributed({ methodology: before, ...previous }, current);
      const other = attributed({ methodology: before, ...recoded(previous) }, current);
      expect(partsOf(other)).toEqual(partsOf(same));
    }),
    { numRuns: RUNS / 4 },
  );
});

test("where only the methodology changed, it has all of the change", () => {
  fc.assert(
    fc.property(periods, ({ before, now, earlier }) => {
      const { regions } = attributed({ methodology: before, ...earlier }, { methodology: now, ...earlier });
      for (const { rise, points } of regions) {
        expect(rise.parts.methodology.toFraction()).toBe(rise.change.toFraction());
        expect(points.parts.methodology.toFraction()).toBe(points.change.toFraction());
        for (const cause of ["own", "others", "regions"] as const)
          expect(texts([rise.parts[cause], points.parts[cause]])).toEqual(["0", "0"]);
      }
    }),
    { numRuns: RUNS },
  );
});

test("what did not change has no part", () => {
  fc.assert(
    fc.property(periods, ({ before, earlier, later, gone }) => {
      const same = attributed({ methodology: before, ...earlier }, { methodology: before, ...later });
      for (const { rise, points } of same.regions)
        expect(texts([rise.parts.methodology, points.parts.methodology])).toEqual(["0", "0"]);
      const fewer = attributed(
        { methodology: before, ...earlier },
        { methodology: before, ...without(earlier, gone) },
      );
      for (const { rise, points } of fewer.regions) {
        for (const cause of ["own", "others", "methodology"] as const)
          expect(texts([rise.parts[cause], points.parts[cause]])).toEqual(["0", "0"]);
      }
    }),
    { numRuns: RUNS },
  );
});

test("the periods swapped, every part is negated", () => {
  fc.assert(
    fc.property(periods, ({ before, now, earlier, later, gone, come }) => {
      const one = { methodology: before, ...without(earlier, come) };
      const other = { methodology: now, ...without(later, gone) };
      const forwards = attributed(one, other);
      const backwards = attributed(other, one);
      const partsOf = ({ regions }: Attribution, sign: number) =>
        regions
          .map(({ current, rise, points }) => [
            current.region.region.code,
            ...texts([rise, points].flatMap(({ parts }) => causes.map((cause) => parts[cause].mul(sign)))),
          ])
          .sort();
      expect(partsOf(forwards, 1)).toEqual(partsOf(backwards, -1));
      expect(forwards.onlyCurrent.map(({ code }) => code).sort()).toEqual(
        backwards.onlyPrevious.map(({ code }) => code).sort(),
      );
    }),
    { numRuns: RUNS },
  );
});

test("places and points are split as by changing the causes in every order and rating everything anew", () => {
  fc.assert(
    fc.property(periods, ({ before, now, earlier, later, gone, come }) => {
      const [one, other] = [without(earlier, come), without(later, gone)];
      const current = changed(before, now);
      const { regions } = attributed({ methodology: before, ...one }, { methodology: current, ...other });
      for (const { current: there, rise, points } of regions) {
        const worths = worthsOf(there.region.region.code, [before, current], [one, other]);
        if (worths === undefined) continue;
        const places = meanOverOrders((done) => zero.sub(worths(done).place));
        const totals = meanOverOrders((done) => worths(done).total);
        expect(texts(causes.map((cause) => rise.parts[cause]))).toEqual(texts(places));
        expect(texts(causes.map((cause) => points.parts[cause]))).toEqual(texts(totals));
      }
    }),
    { numRuns: Math.ceil(RUNS / 3) },
  );
});

/** The same indicators with other weights, ranked by another rule. */
function changed(before: Methodology, now: Methodology): Methodology {
  const [first] = indicatorsOf(before.blocks);
  const weights = new Map(first === undefined ? [] : [[first.id, exact("9")] as const]);
  return { ...reweighted(before, weights), sha256: "changed", ranking: { ...now.ranking, breakTies: [] } };
}

/** A region's place and total when each cause is as in one period or the other. */
function mixed(
  code: RegionCode,
  methodologies: readonly [Methodology, Methodology],
  sides: readonly [Data, Data],
  at: (cause: Cause) => 0 | 1,
): { readonly place: Fraction; readonly total: Fraction } | undefined {
  const taken = sides[at("regions")].regions.map(({ code: other }) => {
    const wanted = other === code ? at("own") : at("others");
    const there = sides[wanted].regions.some((region) => region.code === other)
      ? wanted
      : wanted === 0
        ? 1
        : 0;
    return { other, side: sides[there] };
  });
  const world = {
    methodology: methodologies[at("methodology")],
    regions: taken.flatMap(({ other, side }) => side.regions.filter((region) => region.code === other)),
    organizations: new Map(taken.map(({ other, side }) => [other, side.organizations.get(other) ?? []])),
  };
  const found = placeIn(ratedOf(world), code);
  return found && { place: found.place, total: found.member.exactTotal };
}

/** A region's place and total when some causes have changed; nothing where it has no place in one of the mixes. */
function worthsOf(
  code: RegionCode,
  methodologies: readonly [Methodology, Methodology],
  sides: readonly [Data, Data],
) {
  const bitsOf = (done: readonly Cause[]) =>
    done.reduce((bits, cause) => bits | (1 << causes.indexOf(cause)), 0);
  const worths = Array.from({ length: 16 }, (_, bits) =>
    mixed(code, methodologies, sides, (cause) => (bitsOf([cause]) & bits ? 1 : 0)),
  ).filter((worth) => worth !== undefined);
  if (worths.length < 16) return undefined;
  return (done: readonly Cause[]) => {
    const worth = worths[bitsOf(done)];
    if (worth === undefined) throw new Error("no such mix");
    return worth;
  };
}

/** What each cause adds when it comes, in the mean over all orders. */
function meanOverOrders(worth: (done: readonly Cause[]) => Fraction): readonly Fraction[] {
  const orders = ordersOf(causes);
  return causes.map((cause) =>
    sum(
      orders.map((order) => {
        const before = order.slice(0, order.indexOf(cause));
        return worth([...before, cause]).sub(worth(before));
      }),
    ).div(orders.length),
  );
}

function ordersOf(some: readonly Cause[]): readonly (readonly Cause[])[] {
  if (some.length === 0) return [[]];
  return some.flatMap((first) =>
    ordersOf(some.filter((cause) => cause !== first)).map((rest) => [first, ...rest]),
  );
}
