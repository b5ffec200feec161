import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ratio } from "../../src/exact/fraction.ts";
import { exactText, localNumbers, shortDecimal, shortText } from "../../src/words/exact-text.ts";
import { exact } from "../build/numbers.ts";

/* value · exact in Russian · exact in English · short in Russian */
test.each([
  ["0", "0", "0", "0"],
  ["100", "100", "100", "100"],
  ["0.5", "0,5", "0.5", "0,5"],
  ["-0.5", "−0,5", "−0.5", "−0,5"],
  ["0.123456", "0,123456", "0.123456", "0,1235"],
  ["0.1234567", "≈ 0,1235", "≈ 0.1235", "0,1235"],
  ["123456/98765", "123456/98765 ≈ 1,25", "123456/98765 ≈ 1.25", "1,25"],
  ["-1234567/98765", "≈ −12,5", "≈ −12.5", "−12,5"],
  ["1/100000000003", "≈ 0,00000000001", "≈ 0.00000000001", "0"],
  ["2/3", "2/3 ≈ 0,6667", "2/3 ≈ 0.6667", "0,6667"],
  ["-1/18", "−1/18 ≈ −0,0556", "−1/18 ≈ −0.0556", "−0,0556"],
  ["1/100000", "0,00001", "0.00001", "0"],
])("%s is %s, in English %s, in short %s", (value, russian, english, short) => {
  expect(exactText(exact(value), "ru")).toBe(russian);
  expect(exactText(exact(value), "en")).toBe(english);
  expect(shortText(exact(value), "ru")).toBe(short);
});

describe("the Russian comma", () => {
  test.each([
    ["0.5 + 1.25", "0,5 + 1,25"],
    ["sum(organizations.polls) / 2.5", "sum(organizations.polls) / 2,5"],
    ["v1.", "v1."],
    ["1.2.3", "1,2,3"],
  ])("is put between digits only: %s", (text, russian) => {
    expect(localNumbers(text, "ru")).toBe(russian);
    expect(localNumbers(text, "en")).toBe(text);
  });
});

test.each([
  ["-5 + (-2.5)", "−5 + (−2.5)"],
  ["2024-25 a-1", "2024-25 a-1"],
])("a minus before a number is a real one, a hyphen stays: %s", (text, english) => {
  expect(localNumbers(text, "en")).toBe(english);
});

test("a short decimal is within half of its last place, and has no zeros that say nothing", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
      fc.bigInt({ min: 1n, max: 9999n }),
      (n, d) => {
        const value = ratio(n, d);
        const text = shortDecimal(value);
        expect(text).not.toMatch(/\.\d*0$|\.$/);
        expect(exact(text).sub(value).abs().lte(0.00005)).toBe(true);
      },
    ),
  );
});
