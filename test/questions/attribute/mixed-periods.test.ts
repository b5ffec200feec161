import fc from "fast-check";
import { expect, test } from "vitest";
import { sum, zero } from "../../../src/exact/fraction.ts";
import type { IndicatorId, RegionCode } from "../../../src/model/brand.ts";
import type { Methodology, Scale, TieMethod } from "../../../src/model/methodology.ts";
import type { Region } from "../../../src/model/region.ts";
import { comparedIndicators } from "../../../src/questions/attribute/compared-indicators.ts";
import { mixedPeriods } from "../../../src/questions/attribute/mixed-periods.ts";
import type { Mix } from "../../../src/questions/attribute/mixed-scores.ts";
import { type Period, periodData } from "../../../src/questions/attribute/period-data.ts";
import { type Rated, rateMeasured } from "../../../src/rate.ts";
import { bands, indicator, methodologyOf, region } from "../../build/model.ts";
import { exact, text } from "../../build/numbers.ts";
import { ratedOf, type World, worldOf } from "../../build/world.ts";
import { worlds } from "../../build/worlds.ts";

function mixed(previous: World, current: World) {
  return mixedOf(ratedOf(previous, [current.methodology]), ratedOf(current, [previous.methodology]));
}

function mixedOf(previous: Rated, current: Rated) {
  const compared = comparedIndicators(previous.rating.methodology, current.rating.methodology);
  const sides = [periodData(previous), periodData(current)] as const;
  return { sides, compared, ...mixedPeriods([sides[0], sides[1]], compared) };
}

const pure = (period: Period): Mix => ({ own: period, others: period, methodology: period, regions: period });

test("a mix of one period alone is that period's rating", () => {
  fc.assert(
    fc.property(worlds(), worlds(), (previous, current) => {
      const { sides, compared, place, contributions } = mixed(previous, current);
      for (const period of [0, 1] as const) {
        for (const [code, standing] of sides[period].standings) {
          expect(text(place(code, pure(period)))).toBe(text(standing.place));
          const parts = compared.map(({ id }) => contributions(code, pure(period)).get(id) ?? zero);
          expect(text(sum(parts))).toBe(text(standing.region.exactTotal));
        }
      }
    }),
  );
});

const upTo50: Scale = { kind: "goalposts", worst: exact("0"), best: exact("50") };
const minmax: Scale = { kind: "minmax", better: "higher" };

/** Regions 1 and 2, in both periods: 1 of 10 and then 30, 2 of 20 and then 40. Region 3 of 25 comes. */
function periods(before: Scale, after: Scale) {
  const of = (scale: Scale, ...areas: readonly string[]) =>
    worldOf(
      methodologyOf([indicator("area", "regions.area", "50", scale)]),
      ...areas.map((area, index) => [region(String(index + 1), { area })] as const),
    );
  return mixed(of(before, "10", "20"), of(after, "30", "40", "25"));
}

/* whose period is taken of own data, the others' data, the methodology, the regions → region 1's place, and points */
test.each([
  ["0000", "2", "10"],
  ["1000", "1", "30"],
  ["0100", "2", "10"],
  ["1100", "2", "30"],
  ["0001", "3", "10"],
  ["1001", "1", "30"],
  ["1101", "2", "30"],
  ["0010", "1", "0"],
  ["1010", "1", "50"],
  ["0110", "2", "0"],
  ["1111", "1", "50"],
])("%s: place %s, %s points", (bits, place, points) => {
  const [own, others, methodology, regions] = [...bits].map((bit): Period => (bit === "1" ? 1 : 0));
  if (own === undefined || others === undefined || methodology === undefined || regions === undefined)
    throw new Error("four bits");
  const mix = { own, others, methodology, regions };
  const found = periods(upTo50, bands("higher", "30 50"));
  const code = "1" as RegionCode;
  expect([
    text(found.place(code, mix)),
    text(found.contributions(code, mix).get("area" as IndicatorId)),
  ]).toEqual([place, points]);
});

test.each([
  [upTo50, bands("higher", "30 50"), true],
  [minmax, upTo50, false],
  [upTo50, minmax, false],
])("whether points depend on oneself alone: %o and %o", (before, after, expected) => {
  expect(periods(before, after).absolute).toBe(expected);
});

test("where a scale looks at others, their data move one's points", () => {
  const { contributions } = periods(minmax, minmax);
  const points = (own: Period, others: Period, regions: Period) =>
    text(
      contributions("1" as RegionCode, { own, others, methodology: 0, regions }).get("area" as IndicatorId),
    );
  expect([points(0, 0, 0), points(1, 0, 0), points(1, 1, 0), points(1, 1, 1)]).toEqual([
    "0",
    "50",
    "0",
    "50/3",
  ]);
});

test("an indicator that is not there in a methodology brings nothing under it", () => {
  const world = (id: string) =>
    worldOf(methodologyOf([indicator(id, "regions.area", "50", upTo50)]), [region("1", { area: "10" })]);
  const { contributions } = mixed(world("old"), world("new"));
  const points = (id: string, methodology: Period) =>
    text(contributions("1" as RegionCode, { ...pure(0), methodology }).get(id as IndicatorId) ?? zero);
  expect([points("old", 0), points("old", 1), points("new", 0), points("new", 1)]).toEqual([
    "10",
    "0",
    "0",
    "10",
  ]);
});

const byArea = methodologyOf([indicator("area", "regions.area", "50", upTo50)]);

/** Regions 1, 2, … with these areas. */
function ofAreas(methodology: Methodology, ...areas: readonly string[]): World {
  return worldOf(methodology, ...areas.map((area, index) => [region(String(index + 1), { area })] as const));
}

/* The current export has neither region, so only its methodology can say that they are left out. */
test("a region that only the other period's export has is left out by its code and by its name", () => {
  const notRated = ["3", "Region 4"].map((region) => ({ region, reason: "apart" }));
  const { place } = mixed(
    ofAreas(byArea, "10", "20", "25", "30"),
    ofAreas({ ...byArea, notRated, sha256: "other" }, "30", "40"),
  );
  const among = (methodology: Period) => text(place("1" as RegionCode, { ...pure(0), methodology }));
  expect([among(0), among(1)]).toEqual(["4", "2"]);
});

/** Rated without the regions named, whatever the rule was that named them. */
function ratedWithout(world: World, ...codes: readonly string[]): Rated {
  const { loaded } = ratedOf(world);
  const left = {
    ...loaded,
    notRated: new Map(codes.map((code) => [code as RegionCode, { region: code, reason: "apart" }])),
  };
  const reasonOf = ({ code }: Region) =>
    codes.includes(code) ? ({ kind: "declared", text: "apart" } as const) : undefined;
  const options = { ties: undefined, by: "total", period: undefined } as const;
  return { loaded: left, reasonOf, rating: rateMeasured(world.methodology, left, reasonOf, options) };
}

/* One file, but a name in it fits a region of one export alone. */
test.each<[before: readonly string[], now: readonly string[], places: readonly [string, string]]>([
  [["3"], [], ["2", "3"]],
  [[], ["3"], ["3", "2"]],
  [["3"], ["4"], ["2", "3"]],
])("left out before %j and now %j: that goes with the methodology, %j", (before, now, places) => {
  const { place } = mixedOf(
    ratedWithout(ofAreas(byArea, "10", "20", "25", "5"), ...before),
    ratedWithout(ofAreas(byArea, "15", "20", "25", "5"), ...now),
  );
  for (const own of [0, 1] as const) {
    const among = (methodology: Period) => text(place("1" as RegionCode, { ...pure(0), own, methodology }));
    expect([among(0), among(1)]).toEqual(places);
  }
});

test("one file leaves a region out of both periods, under whatever name, though one export lacks it", () => {
  for (const last of [0, 1] as const) {
    const whole = ratedWithout(ofAreas(byArea, "10", "20", "25"), "3");
    const lacking = ratedWithout(ofAreas(byArea, "15", "20"));
    const { place } = last === 0 ? mixedOf(whole, lacking) : mixedOf(lacking, whole);
    const among = (methodology: Period) =>
      text(place("1" as RegionCode, { own: last, others: last, methodology, regions: last }));
    expect([among(0), among(1)]).toEqual(["2", "2"]);
  }
});

test("one file rated by two tie methods is two methodologies", () => {
  const rated = (ties: TieMethod, ...areas: readonly string[]): Rated => {
    const one = ratedOf(ofAreas(byArea, ...areas));
    const options = { ties, by: "total", period: undefined } as const;
    return { ...one, rating: rateMeasured(byArea, one.loaded, one.reasonOf, options) };
  };
  const { place } = mixedOf(rated("dense", "10", "20", "20"), rated("competition", "30", "40", "40"));
  const places = ([0, 1] as const).map((methodology) =>
    text(place("1" as RegionCode, { own: 1, others: 1, methodology, regions: 1 })),
  );
  expect(places).toEqual(["2", "3"]);
});
