import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printExact } from "../../src/exact/decimal.ts";
import { clamp, compare, type Fraction, one, zero } from "../../src/exact/fraction.ts";
import { evaluate } from "../../src/formula/evaluate.ts";
import type { Scale } from "../../src/model/methodology.ts";
import { boundsOf } from "../../src/scale/band.ts";
import type { Better } from "../../src/scale/better.ts";
import { type Extent, extentOf } from "../../src/scale/extent.ts";
import { bandsOf, isRelative, kindOf, points, reweighted } from "../../src/scale/scale.ts";
import { scaleKinds } from "../../src/scale/scales.ts";
import { formula } from "../build/model.ts";
import { exact, fractions } from "../build/numbers.ts";

const better = fc.constantFrom<Better>("higher", "lower");

/** Edges from the best down, points from the weight down. */
const anyBands: fc.Arbitrary<Scale> = fc
  .tuple(
    better,
    fc.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 5 }),
    fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 4 }),
    fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  )
  .map(([better, edges, rest, openness]) => {
    const sorted = edges.sort((a, b) => (better === "higher" ? b - a : a - b));
    const points = [100, ...rest.sort((a, b) => b - a)].slice(0, sorted.length);
    return {
      kind: "bands" as const,
      better,
      bands: points.map((worth, i) => ({
        edge: exact(`${sorted[i]}`).div(7),
        bound: openness[i] === true ? boundsOf[better][1] : boundsOf[better][0],
        points: exact(`${worth}`),
      })),
    };
  });

/** Shuns what no methodology can hold: goalposts at one place. */
const scalesOf: Readonly<Record<string, fc.Arbitrary<Scale>>> = {
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
    return extent ? values.map((value) => points(value, scale, exact("100"), extent)) : [];
  };

  test("the points are between 0 and the weight", () => {
    fc.assert(
      fc.property(measured, scales, (values, scale) => {
        for (const part of sharesOf(values, scale)) {
          expect(compare(part, zero)).toBeGreaterThanOrEqual(0);
          expect(compare(part, exact("100"))).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("the better value never has the fewer points, and equal values have as many", () => {
    fc.assert(
      fc.property(measured, scales, (values, scale) => {
        const shares = sharesOf(values, scale);
        for (const [i, a] of values.entries()) {
          for (const [j, b] of values.entries()) {
            const order = compare(a, b) * (kindOf(scale).better(scale) === "higher" ? 1 : -1);
            const [first, second] = [shares[i], shares[j]];
            if (first === undefined || second === undefined) throw new Error("a value without points");
            if (order >= 0) expect(compare(first, second)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("the calculation of a share comes to the share", () => {
    fc.assert(
      fc.property(measured, scales, (values, scale) => {
        const extent = extentOf(values);
        for (const value of values) {
          const kind = kindOf(scale);
          if (kind.form !== "continuous") continue;
          const { left, right } = kind.equation(scale, value, extent);
          expect(printExact(parseCalculation(left))).toBe(printExact(right));
          expect(printExact(clamp(right, zero, one))).toBe(printExact(kind.share(scale, value, extent)));
        }
      }),
    );
  });

  test("the value of a share is worth that share", () => {
    const part = fc.integer({ min: 1, max: 20 }).map((n) => exact(`${n}`).div(20));
    fc.assert(
      fc.property(measured, scales, part, (values, scale, wanted) => {
        const kind = kindOf(scale);
        const extent = extentOf(values);
        if (kind.form !== "continuous" || extent === undefined || !hasRoom(scale, extent)) return;
        const value = kind.valueOf(scale, wanted, extent);
        expect(value && printExact(kind.share(scale, value, extent))).toBe(printExact(wanted));
        const { best } = kind.ends(scale, extent);
        expect(printExact(kind.share(scale, best, extent))).toBe("1");
      }),
    );
  });

  test("another weight keeps the shares", () => {
    fc.assert(
      fc.property(measured, scales, (values, scale) => {
        const extent = extentOf(values);
        for (const value of values) {
          const double = points(value, reweighted(scale, exact("2")), exact("200"), extent);
          expect(printExact(double)).toBe(printExact(points(value, scale, exact("100"), extent).mul(2)));
        }
      }),
    );
  });
});

/** Whether the ends of a continuous scale differ, and no value has the wrong sign for a quotient. */
function hasRoom(scale: Scale, { least, greatest }: Extent): boolean {
  return isRelative(scale) ? compare(least, zero) > 0 && compare(least, greatest) < 0 : true;
}

/** What a calculation comes to. */
function parseCalculation(text: string): Fraction {
  return evaluate(formula(text).expression, () => undefined) ?? exact("0");
}

test("every kind is in the laws", () => {
  expect(Object.keys(scalesOf).sort()).toEqual(scaleKinds.map(({ kind }) => kind).sort());
});

test("bands are the bands of a scale that grows in steps, and of no other", () => {
  const band = { edge: exact("2"), bound: "from", points: one } as const;
  const stepped = { kind: "bands", better: "higher", bands: [band] };
  expect(bandsOf(stepped)).toEqual([band]);
  expect(bandsOf({ kind: "none" })).toBeUndefined();
});

test("a kind that does not exist is a mistake of the program", () => {
  expect(() => kindOf({ kind: "zscore" })).toThrow("no such scale: zscore");
});
