import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printExact } from "../../src/exact/decimal.ts";
import { compare, type Fraction, one, zero } from "../../src/exact/fraction.ts";
import type { Band, Better, Scale } from "../../src/model/methodology.ts";
import { bandReached, extentOf, share } from "../../src/scale/share.ts";
import type { Scales } from "../build/world.ts";
import { exact, fractions } from "../exact/numbers.ts";

/** Edge and points of each band: `0.9 50, 0.8 20`. */
function bands(better: Better, text: string): Scale {
  const list = text.split(", ").map((band): Band => {
    const [edge = "", points = ""] = band.split(" ");
    return { edge: exact(edge), points: exact(points) };
  });
  return { kind: "bands", better, bands: list };
}

const goalposts = (worst: string, best: string): Scale => ({
  kind: "goalposts",
  worst: exact(worst),
  best: exact(best),
});

/** The share of one region's value, told in points of 60, where the others have the values given. */
function points(value: string, scale: Scale, others = ""): string {
  const values = [value, ...others.split(" ").filter((text) => text !== "")].map(exact);
  const extent = extentOf(values) ?? { least: zero, greatest: zero };
  return printExact(share(exact(value), scale, exact("60"), extent).mul(60));
}

describe("bands", () => {
  const higher = bands("higher", "0.99 60, 0.97 40, 0.95 25, 0.9 10");
  const lower = bands("lower", "8 60, 10 30, 15 5");

  /* scale, value, points */
  test.each<[string, Scale, string, string]>([
    ["above the best edge", higher, "1", "60"],
    ["at the best edge", higher, "0.99", "60"],
    ["a hair below it", higher, "0.9899999999999999999999999999999", "40"],
    ["at a middle edge", higher, "0.97", "40"],
    ["between edges", higher, "0.96", "25"],
    ["at the last edge", higher, "0.9", "10"],
    ["a hair below the last", higher, "0.8999999999999999999999999999999", "0"],
    ["nowhere near", higher, "-5", "0"],
    ["99 of 100", higher, "99/100", "60"],
    ["below the best, lower being better", lower, "0", "60"],
    ["at the best", lower, "8", "60"],
    ["a hair above it", lower, "8.0000000000000000000000000000001", "30"],
    ["at the last, lower being better", lower, "15", "5"],
    ["a hair above the last", lower, "15.0000000000000000000000000000001", "0"],
  ])("%s", (_, scale, value, expected) => {
    expect(points(value, scale)).toBe(expected);
  });

  test("a value in no band has reached none", () => {
    expect(bandReached(exact("1"), [{ edge: exact("2"), points: one }], "higher")).toBeUndefined();
  });
});

describe("goalposts", () => {
  /* worst, best, value, points */
  test.each([
    ["0", "1", "0", "0"],
    ["0", "1", "1", "60"],
    ["0", "1", "0.5", "30"],
    ["0", "1", "1/3", "20"],
    ["0", "1", "1/7", "60/7"],
    ["0", "1", "-0.1", "0"],
    ["0", "1", "1.1", "60"],
    ["10", "20", "12.5", "15"],
    ["-1", "1", "0", "30"],
    ["30", "0", "30", "0"],
    ["30", "0", "0", "60"],
    ["30", "0", "10", "40"],
    ["30", "0", "31", "0"],
    ["30", "0", "-1", "60"],
    ["-5", "-10", "-7", "24"],
  ])("from %s to %s, %s is worth %s", (worst, best, value, expected) => {
    expect(points(value, goalposts(worst, best))).toBe(expected);
  });
});

describe("minmax", () => {
  const higher: Scale = { kind: "minmax", better: "higher" };
  const lower: Scale = { kind: "minmax", better: "lower" };

  /* value, the others', points where higher is better, where lower is */
  test.each([
    ["2", "2 4 8", "0", "60"],
    ["4", "2 4 8", "20", "40"],
    ["8", "2 4 8", "60", "0"],
    ["0", "-1 2", "20", "40"],
    ["5", "5 5", "60", "60"],
    ["0", "0 0", "60", "60"],
    ["7", "", "60", "60"],
  ])("%s among %s", (value, others, up, down) => {
    expect([points(value, higher, others), points(value, lower, others)]).toEqual([up, down]);
  });
});

describe("distance to best", () => {
  const higher: Scale = { kind: "distance_to_best", better: "higher" };
  const lower: Scale = { kind: "distance_to_best", better: "lower" };

  /* value, the others', points where higher is better, where lower is */
  test.each([
    ["4", "2 4 8", "30", "30"],
    ["8", "2 4", "60", "15"],
    ["2", "4 8", "15", "60"],
    ["3", "7", "180/7", "60"],
    ["0", "0 0", "60", "60"],
    ["0", "5", "0", "60"],
    ["5", "0", "60", "0"],
    ["0", "-5", "60", "0"],
    ["-5", "0", "0", "60"],
    ["-5", "5", "0", "60"],
    ["5", "-5", "60", "0"],
    ["-2", "-8", "60", "0"],
    ["-8", "-2", "0", "60"],
    ["-2", "-2", "60", "60"],
  ])("%s among %s", (value, others, up, down) => {
    expect([points(value, higher, others), points(value, lower, others)]).toEqual([up, down]);
  });
});

describe("none", () => {
  test.each([
    ["0", "0"],
    ["0.25", "15"],
    ["1/3", "20"],
    ["1", "60"],
    ["1.5", "60"],
    ["-0.5", "0"],
  ])("%s is worth %s", (value, expected) => {
    expect(points(value, { kind: "none" })).toBe(expected);
  });
});

describe("the extent of values", () => {
  test.each([
    ["3 1 2", "1", "3"],
    ["-1 0", "-1", "0"],
    ["1/3 0.3333", "0.3333", "1/3"],
    ["5", "5", "5"],
  ])("%s is from %s to %s", (values, least, greatest) => {
    const extent = extentOf(values.split(" ").map(exact));
    expect(extent).toEqual({ least: exact(least), greatest: exact(greatest) });
  });

  test("of none there is none", () => {
    expect(extentOf([])).toBeUndefined();
  });
});

const better = fc.constantFrom<Better>("higher", "lower");

/** Edges from the best down, points from the weight down. */
const anyBands: Scales["bands"] = fc
  .tuple(
    better,
    fc.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 5 }),
    fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 4 }),
  )
  .map(([better, edges, rest]) => {
    const sorted = edges.sort((a, b) => (better === "higher" ? b - a : a - b));
    const points = [100, ...rest.sort((a, b) => b - a)].slice(0, sorted.length);
    return {
      kind: "bands" as const,
      better,
      bands: points.map((worth, i) => ({ edge: exact(`${sorted[i]}`).div(7), points: exact(`${worth}`) })),
    };
  });

/** Shuns what no methodology can hold: goalposts at one place. */
const scalesOf: Scales = {
  bands: anyBands,
  goalposts: fc
    .tuple(fractions, fractions)
    .filter(([worst, best]) => compare(worst, best) !== 0)
    .map(([worst, best]) => ({ kind: "goalposts", worst, best })),
  minmax: better.map((better) => ({ kind: "minmax", better })),
  distance_to_best: better.map((better) => ({ kind: "distance_to_best", better })),
  none: fc.constant({ kind: "none" }),
};
const scales: fc.Arbitrary<Scale> = fc.oneof(...Object.values(scalesOf));

const isUpward = (scale: Scale): boolean => {
  switch (scale.kind) {
    case "goalposts":
      return compare(scale.worst, scale.best) < 0;
    case "none":
      return true;
    case "bands":
    case "minmax":
    case "distance_to_best":
      return scale.better === "higher";
  }
};

const measured = fc.array(
  fc.oneof(
    fractions,
    fc.integer({ min: -3, max: 45 }).map((n) => exact(`${n}`).div(7)),
  ),
  { minLength: 1, maxLength: 6 },
);

describe("whatever the scale,", () => {
  const sharesOf = (values: readonly Fraction[], scale: Scale) => {
    const extent = extentOf(values);
    return extent ? values.map((value) => share(value, scale, exact("100"), extent)) : [];
  };

  test("a share is between 0 and 1", () => {
    fc.assert(
      fc.property(measured, scales, (values, scale) => {
        for (const part of sharesOf(values, scale)) {
          expect(compare(part, zero)).toBeGreaterThanOrEqual(0);
          expect(compare(part, one)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("the better value never has the smaller share, and equal values have equal ones", () => {
    fc.assert(
      fc.property(measured, scales, (values, scale) => {
        const shares = sharesOf(values, scale);
        for (const [i, a] of values.entries()) {
          for (const [j, b] of values.entries()) {
            const order = compare(a, b) * (isUpward(scale) ? 1 : -1);
            const [first, second] = [shares[i], shares[j]];
            if (first === undefined || second === undefined) throw new Error("a value without a share");
            if (order >= 0) expect(compare(first, second)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
