import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalPlaces, parseDecimal, parseExact, printExact, printPlaces } from "../../src/exact/decimal.ts";
import { ratio } from "../../src/exact/fraction.ts";
import { decimals, exact, fractions } from "../build/numbers.ts";

describe("parseDecimal", () => {
  /* text, and the fraction it is */
  const numbers: readonly [string, bigint, bigint][] = [
    ["0", 0n, 1n],
    ["-0", 0n, 1n],
    ["-0.00", 0n, 1n],
    ["7", 7n, 1n],
    ["+7", 7n, 1n],
    ["007", 7n, 1n],
    ["-12", -12n, 1n],
    ["0.1", 1n, 10n],
    ["0.10", 1n, 10n],
    ["-2.50", -5n, 2n],
    ["0.30", 3n, 10n],
    ["9007199254740993", 2n ** 53n + 1n, 1n],
    ["0.000000000000000000000000000001", 1n, 10n ** 30n],
  ];
  test.each(numbers)("reads %s", (text, numerator, denominator) => {
    expect(parseDecimal(text)).toEqual(ratio(numerator, denominator));
  });

  /* what a looser reader would take for a number */
  const refused: readonly string[] = [
    ...["", " ", " 1", "1 ", "1\n", "\t1", "1 000", "1\u00a0000"],
    ...["1e5", "1E5", "1e-5", "0x1f", "0b1", "0o7", "1n", "1_000", "1,5", "1.2.3", "1..2"],
    ...[".5", "5.", ".", "+", "-", "--1", "+-1", "1-", "1/2", "50%", "Infinity", "-Infinity", "NaN"],
    ...["\u22121", "\uff11", "\u0663", "½", "x", "null", "true"],
  ];
  test.each(refused)("refuses %j", (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  test("takes 400 characters and no more", () => {
    expect(parseDecimal("9".repeat(400))).toEqual(ratio(10n ** 400n - 1n, 1n));
    expect(parseDecimal(`0.${"1".repeat(399)}`)).toBeUndefined();
    expect(parseDecimal("9".repeat(401))).toBeUndefined();
    expect(parseDecimal("9".repeat(1_000_000))).toBeUndefined();
  });

  test("0.1 + 0.2 is 0.3", () => {
    expect(exact("0.1").add(exact("0.2"))).toEqual(exact("0.3"));
  });
});

describe("printExact", () => {
  test.each([
    ["100", ratio(100n, 1n)],
    ["0", ratio(0n, 5n)],
    ["0.5", ratio(1n, 2n)],
    ["-0.125", ratio(-1n, 8n)],
    ["0.04", ratio(1n, 25n)],
    ["1/3", ratio(1n, 3n)],
    ["-22/7", ratio(-22n, 7n)],
    ["5/3", ratio(5n, 3n)],
    ["1000000000000000000000000000000", ratio(10n ** 30n, 1n)],
    ["0.000000000000000000000000000001", ratio(1n, 10n ** 30n)],
  ])("writes %s", (text, value) => {
    expect(printExact(value)).toBe(text);
  });

  test("as long as results may be, parseExact reads it back", () => {
    for (const value of [
      ratio(10n ** 10_000n - 1n, 7n),
      ratio(1n, 2n ** 33_219n),
      ratio(-(10n ** 9_999n), 10n ** 9_999n + 1n),
    ])
      expect(parseExact(printExact(value))).toEqual(value);
    expect(parseExact("9".repeat(60_000))).toBeUndefined();
  });

  test("and parseExact reads every fraction back", () => {
    fc.assert(
      fc.property(fractions, (value) => {
        expect(parseExact(printExact(value))).toEqual(value);
      }),
      { numRuns: 3000 },
    );
  });

  test("writes the shortest decimal: no zero to spare, no sign without need", () => {
    fc.assert(
      fc.property(decimals, (value) => {
        expect(printExact(value)).toMatch(/^(0|-?[1-9]\d*|-?(0|[1-9]\d*)\.\d*[1-9])$/);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("parseExact", () => {
  test.each(["1/0", "1/2/3", "/2", "1/", "1 / 2", "a/b", "1e1/2", ""])("refuses %j", (text) => {
    expect(parseExact(text)).toBeUndefined();
  });
});

describe("printPlaces", () => {
  /* value, places, text */
  test.each([
    ["0", 0, "0"],
    ["0", 2, "0.00"],
    ["464", 0, "464"],
    ["464", 2, "464.00"],
    ["0.05", 2, "0.05"],
    ["-0.05", 2, "-0.05"],
    ["12.5", 2, "12.50"],
    ["-12.5", 4, "-12.5000"],
    ["-0.001", 2, "0.00"],
  ])("writes %s to %i places as %s", (value, places, text) => {
    expect(printPlaces(exact(value), places)).toBe(text);
  });

  test("undoes parseDecimal, digit for digit", () => {
    const texts = fc
      .tuple(
        fc.constantFrom("", "-"),
        fc.bigInt({ min: 0n, max: 10n ** 25n }),
        fc.stringMatching(/^\d{0,30}$/),
      )
      .filter(([sign, whole, part]) => sign === "" || whole > 0n || /[1-9]/.test(part))
      .map(([sign, whole, part]) => ({ text: `${sign}${whole}${part && "."}${part}`, places: part.length }));
    fc.assert(
      fc.property(texts, ({ text, places }) => {
        expect(printPlaces(exact(text), places)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("decimalPlaces", () => {
  test.each([
    ["3", 0],
    ["1/2", 1],
    ["1/5", 1],
    ["1/8", 3],
    ["1/25", 2],
    ["7/40", 3],
    ["3/6", 1],
    ["1/3", undefined],
    ["1/6", undefined],
    ["5/14", undefined],
  ])("of %s is %s", (value, places) => {
    expect(decimalPlaces(exact(value))).toBe(places);
  });
});
