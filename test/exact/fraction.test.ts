import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clamp, compare, Fraction, isPositive, ratio, sum, zero } from "../../src/exact/fraction.ts";
import { exact, fractions } from "../build/numbers.ts";

test("a ratio of equal worth is the same fraction, and its sign is above", () => {
  expect(ratio(6n, -4n)).toEqual(ratio(-3n, 2n));
  expect(ratio(0n, -4n)).toEqual(zero);
});

test("long numbers are reduced to the same fraction as short ones", () => {
  const long = fc.bigInt({ min: 1n, max: 2n ** 1500n });
  fc.assert(
    fc.property(long, long, fc.constantFrom(1n, -1n), fc.constantFrom(1n, -1n), (n, d, above, below) => {
      const shared = 3n ** 700n;
      expect(ratio(above * n * shared, below * d * shared)).toEqual(new Fraction(above * n, below * d));
    }),
  );
});

test("nothing is divided by zero", () => {
  expect(() => ratio(2n ** 2000n, 0n)).toThrow();
  expect(() => ratio(1n, 0n)).toThrow();
});

test.each([
  ["0.0000000000000000000000000000000000000001", true],
  ["1/3", true],
  ["0", false],
  ["-0", false],
  ["-1/3", false],
])("whether %s is positive: %s", (value, expected) => {
  expect(isPositive(exact(value))).toBe(expected);
  expect(isPositive(exact(value).sub(exact("0")))).toBe(expected);
  expect(isPositive(exact("0").sub(exact(value)).neg())).toBe(expected);
});

test("of a number and its opposite, one is positive, unless it is 0", () => {
  fc.assert(
    fc.property(fractions, (a) => {
      expect([isPositive(a), isPositive(a.neg())].filter(Boolean)).toHaveLength(
        compare(a, zero) === 0 ? 0 : 1,
      );
      expect(isPositive(a)).toBe(compare(a, zero) > 0);
    }),
  );
});

describe("compare", () => {
  /* left, order, right */
  test.each([
    ["1/3", -1, "0.34"],
    ["1/3", 1, "0.33333333333333333333"],
    ["-1/3", -1, "-0.33333333333333333333"],
    ["2/6", 0, "1/3"],
    ["0.1", 0, "1/10"],
    ["-1", -1, "1"],
    ["0", 0, "-0"],
    ["0", 1, "-0.0000000000000000000000000000000000000001"],
    ["9007199254740992", -1, "9007199254740993"],
  ] as const)("of %s and %s apart: %s", (left, order, right) => {
    expect(compare(exact(left), exact(right))).toBe(order);
    expect(compare(exact(right), exact(left)) + order).toBe(0);
  });

  test("is the sign of the difference", () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const { s, n } = a.sub(b);
        expect(compare(a, b)).toBe(n === 0n ? 0 : Number(s));
      }),
      { numRuns: 3000 },
    );
  });

  test("tells apart what differs by 10^-30, whatever its size", () => {
    const hair = ratio(1n, 10n ** 30n);
    fc.assert(fc.property(fractions, (a) => compare(a, a.add(hair)) === -1 && compare(a.add(hair), a) === 1));
  });
});

describe("sum", () => {
  test("of nothing is 0", () => {
    expect(sum([])).toEqual(zero);
  });

  test("does not depend on the order of its terms", () => {
    const shuffled = fc
      .array(fractions, { maxLength: 8 })
      .chain((terms) =>
        fc.tuple(
          fc.constant(terms),
          fc.shuffledSubarray(terms, { minLength: terms.length, maxLength: terms.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([terms, others]) => {
        expect(sum(terms)).toEqual(sum(others));
      }),
      { numRuns: 1000 },
    );
  });

  test("of seven sevenths, of ten tenths, is 1", () => {
    expect(sum(new Array(7).fill(exact("1/7")))).toEqual(exact("1"));
    expect(sum(new Array(10).fill(exact("0.1")))).toEqual(exact("1"));
  });
});

describe("clamp", () => {
  test.each([
    ["-0.001", "0"],
    ["0", "0"],
    ["1/3", "1/3"],
    ["1", "1"],
    ["1.001", "1"],
  ])("cuts %s to %s", (value, clamped) => {
    expect(clamp(exact(value), zero, exact("1"))).toEqual(exact(clamped));
  });
});
