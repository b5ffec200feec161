import fc from "fast-check";
import { expect, test } from "vitest";
import { decimalOf, isShortDecimal } from "../../../src/read/book/number.ts";

/* As a book holds a number → as it is read. */
test.each([
  ["7", "7"],
  ["-12.5", "-12.5"],
  ["1.1499999999999999", "1.15"],
  ["0.98999999999999999", "0.99"],
  ["5E-2", "0.05"],
  ["1.5E-7", "0.00000015"],
  ["-1E-10", "-0.0000000001"],
  ["1E+3", "1000"],
  ["1E20", "1E+20"],
  ["9007199254740991", "9007199254740991"],
  ["9007199254740993", "9.007199254740992E+15"],
  ["12345678901234567890", "1.2345678901234567E+19"],
  ["1E+400", "1E+400"],
  ["", ""],
  ["н/д", "н/д"],
])("%s is %s", (written, read) => {
  expect(decimalOf(written)).toBe(read);
});

test("a number that is not rewritten is its own shortest decimal", () =>
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.integer(), fc.nat()), (number) => {
      const bytes = Buffer.from(String(number));
      if (isShortDecimal(bytes, 0, bytes.length)) expect(decimalOf(String(number))).toBe(String(number));
      else fc.pre(true);
    }),
  ));

test.each([
  ["12", true],
  ["-0.5", true],
  ["999999999999999", true],
  ["9999999999999999", false],
  ["1.", false],
  ["1.50", false],
  ["1.2.3", false],
  ["1e5", false],
  ["-", false],
  ["5-", false],
])("%s may stay as it is: %s", (text, may) => {
  const bytes = Buffer.from(text);
  expect(isShortDecimal(bytes, 0, bytes.length)).toBe(may);
});
