import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, ratio, sum } from "../../src/exact/fraction.ts";
import { printRounded, type RoundingMode, round, roundedMean, roundingModes } from "../../src/exact/round.ts";
import { cpuTime } from "../build/cpu-time.ts";
import { exact, fractions } from "../build/numbers.ts";

/*
 * value, places, then what half-up, half-even and down print.
 * Doubles hold 1.005, 2.675 and 0.285 a little below the half: a rounding in doubles gets them wrong.
 */
const table: readonly [value: string, places: number, up: string, even: string, down: string][] = [
  ["0", 0, "0", "0", "0"],
  ["0.5", 0, "1", "0", "0"],
  ["1.5", 0, "2", "2", "1"],
  ["2.5", 0, "3", "2", "2"],
  ["464.5", 0, "465", "464", "464"],
  ["465.5", 0, "466", "466", "465"],
  ["-0.5", 0, "-1", "0", "0"],
  ["-1.5", 0, "-2", "-2", "-1"],
  ["-2.5", 0, "-3", "-2", "-2"],
  ["0.4999999999999999999999999999999", 0, "0", "0", "0"],
  ["0.5000000000000000000000000000001", 0, "1", "1", "0"],
  ["2.5000000000000000000000000000001", 0, "3", "3", "2"],
  ["-0.4999999999999999999999999999999", 0, "0", "0", "0"],
  ["1.005", 2, "1.01", "1.00", "1.00"],
  ["2.675", 2, "2.68", "2.68", "2.67"],
  ["0.285", 2, "0.29", "0.28", "0.28"],
  ["-0.285", 2, "-0.29", "-0.28", "-0.28"],
  ["99.995", 2, "100.00", "100.00", "99.99"],
  ["1/3", 2, "0.33", "0.33", "0.33"],
  ["2/3", 2, "0.67", "0.67", "0.66"],
  ["-2/3", 2, "-0.67", "-0.67", "-0.66"],
  ["5/7", 4, "0.7143", "0.7143", "0.7142"],
  ["1/2", 1, "0.5", "0.5", "0.5"],
  ["7", 3, "7.000", "7.000", "7.000"],
  ["9007199254740993.5", 0, "9007199254740994", "9007199254740994", "9007199254740993"],
];

test.each(table)("%s to %i places is %s half up, %s half even, %s down", (value, places, up, even, down) => {
  const printed = roundingModes.map((mode) => printRounded(exact(value), { places, mode }));
  expect(printed).toEqual([up, even, down]);
});

const roundings = fc.record({
  places: fc.integer({ min: 0, max: 6 }),
  mode: fc.constantFrom(...roundingModes),
});

/** Halves as often as not. */
const values = fc.oneof(
  fractions,
  fc
    .tuple(fc.bigInt({ min: -2000n, max: 2000n }), fc.integer({ min: 0, max: 7 }))
    .map(([halves, places]) => ratio(halves * 5n, 10n ** BigInt(places))),
);

describe("rounding", () => {
  test("twice is rounding once", () => {
    fc.assert(
      fc.property(values, roundings, (value, rounding) => {
        const once = round(value, rounding);
        expect(round(once, rounding)).toEqual(once);
      }),
      { numRuns: 3000 },
    );
  });

  test("never turns an order around", () => {
    fc.assert(
      fc.property(values, values, roundings, (a, b, rounding) => {
        expect(compare(round(a, rounding), round(b, rounding)) * compare(a, b)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 3000 },
    );
  });

  test("treats both signs alike", () => {
    fc.assert(
      fc.property(values, roundings, (value, rounding) => {
        expect(round(value.neg(), rounding)).toEqual(round(value, rounding).neg());
      }),
      { numRuns: 3000 },
    );
  });

  /** What each mode promises: how the distance compares with half a digit, whether away from 0, whether to an even digit. */
  const promises: Readonly<Record<RoundingMode, (half: number, away: boolean, even: boolean) => boolean>> = {
    "half-up": (half, away) => half < 0 || (half === 0 && away),
    "half-even": (half, _away, even) => half < 0 || (half === 0 && even),
    down: (_half, away) => !away,
  };
  test.each(roundingModes)("%s keeps its promise", (mode) => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 6 }), (value, places) => {
        const unit = ratio(1n, 10n ** BigInt(places));
        const rounded = round(value, { places, mode });
        const digits = rounded.div(unit);
        const distance = rounded.sub(value).abs();
        const away = compare(rounded.abs(), value.abs()) > 0;
        expect(digits.d).toBe(1n);
        expect(compare(distance, unit)).toBe(-1);
        expect(promises[mode](compare(distance, unit.div(2)), away, digits.n % 2n === 0n)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test("prints exactly the places asked for", () => {
    fc.assert(
      fc.property(values, roundings, (value, rounding) => {
        const [, part = ""] = printRounded(value, rounding).split(".");
        expect(part).toHaveLength(rounding.places);
      }),
    );
  });
});

describe("the rounded mean", () => {
  test("is the exact mean, rounded", () => {
    fc.assert(
      fc.property(fc.array(fractions, { minLength: 1, maxLength: 12 }), roundings, (values, rounding) => {
        const exactly = sum(values).div(values.length);
        expect(roundedMean(values, rounding)).toEqual(round(exactly, rounding));
      }),
      { numRuns: 3000 },
    );
  });

  test("of a hundred values with denominators of hundreds of digits does not work out the exact sum", () => {
    const values = Array.from({ length: 100 }, (_, n) => ratio(1n, 10n ** 700n + 2n * BigInt(n) + 1n));
    const time = cpuTime(() =>
      expect(roundedMean(values, { places: 2, mode: "half-up" })).toEqual(ratio(0n, 1n)),
    );
    expect(time).toBeLessThan(2000); // About 60; the exact sum takes 4500.
  });
});
