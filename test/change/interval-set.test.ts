import fc from "fast-check";
import { expect, test } from "vitest";
import {
  both,
  compared,
  complement,
  contains,
  either,
  everything,
  type IntervalSet,
  nothing,
  reach,
} from "../../src/change/interval-set.ts";
import { compare, type Fraction, ratio } from "../../src/exact/fraction.ts";
import { exact } from "../build/numbers.ts";

const signs = ["<", "<=", ">", ">=", "==", "!="] as const;

/* the sign → whether 1, 2 and 3 are in it, compared with 2 */
test.each([
  ["<", [true, false, false]],
  ["<=", [true, true, false]],
  [">", [false, false, true]],
  [">=", [false, true, true]],
  ["==", [false, true, false]],
  ["!=", [true, false, true]],
] as const)("x %s 2", (sign, expected) => {
  const set = compared(sign, exact("2"));
  expect(["1", "2", "3"].map((x) => contains(set, exact(x)))).toEqual(expected);
});

const half = fc.integer({ min: -6, max: 6 }).map((halves) => ratio(BigInt(halves), 2n));
const sets: fc.Arbitrary<IntervalSet> = fc.letrec<{ set: IntervalSet }>((tie) => ({
  set: fc.oneof(
    { maxDepth: 3 },
    fc.tuple(fc.constantFrom(...signs), half).map(([sign, edge]) => compared(sign, edge)),
    fc.constantFrom(everything, nothing),
    fc.tuple(tie("set"), tie("set")).map(([a, b]) => both(a, b)),
    fc.tuple(tie("set"), tie("set")).map(([a, b]) => either(a, b)),
  ),
})).set;

test("a number is in both, in either and in the rest as the words say", () => {
  fc.assert(
    fc.property(sets, sets, half, (a, b, x) => {
      const [inA, inB] = [contains(a, x), contains(b, x)];
      expect(contains(both(a, b), x)).toBe(inA && inB);
      expect(contains(either(a, b), x)).toBe(inA || inB);
      expect(contains(complement(a), x)).toBe(!inA);
    }),
  );
});

test("a set meets its complement nowhere, and together they are everything", () => {
  fc.assert(
    fc.property(sets, (set) => {
      expect(both(set, complement(set))).toEqual(nothing);
      expect(either(set, complement(set))).toEqual(everything);
    }),
  );
});

test("what is in the set goes on up to the cut, and stops there", () => {
  fc.assert(
    fc.property(sets, half, fc.boolean(), half, (set, from, upwards, to) => {
      fc.pre(contains(set, from));
      const end = reach(set, from, upwards);
      const within = upwards ? between(from, to) : between(to, from);
      if (end === undefined) expect(!within || contains(set, to)).toBe(true);
      else {
        const quarter = ratio(upwards ? 1n : -1n, 4n);
        const [inner, outer] =
          end.above === upwards ? [end.at, end.at.add(quarter)] : [end.at.sub(quarter), end.at];
        expect([contains(set, inner), contains(set, outer)]).toEqual([true, false]);
        if (within && between(upwards ? to : inner, upwards ? inner : to))
          expect(contains(set, to)).toBe(true);
      }
    }),
  );
});

function between(low: Fraction, high: Fraction): boolean {
  return compare(low, high) <= 0;
}
