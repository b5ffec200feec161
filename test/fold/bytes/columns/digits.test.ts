import fc from "fast-check";
import { expect, test } from "vitest";
import { type DigitRules, numberColumn, readDigits } from "../../../../src/fold/bytes/columns/digits.ts";
import { arena } from "../../../../src/fold/bytes/kernels/arena.ts";
import { columnOf } from "../../../build/batches.ts";

const whole: DigitRules = {
  most: 15,
  range: [0, 1000],
  marks: [-1, -1],
  pointIsOpen: false,
  assumed: undefined,
};
const decimal: DigitRules = {
  most: 15,
  range: [0, Number.MAX_SAFE_INTEGER],
  marks: [46, 44],
  pointIsOpen: false,
  assumed: undefined,
};

/* cell · rules · [integer, places], or nothing where the text has to tell */
test.each<[string, DigitRules, readonly [number, number] | undefined]>([
  ["0", whole, [0, 0]],
  ["007", whole, [7, 0]],
  ["1000", whole, [1000, 0]],
  ["1001", whole, undefined],
  ["999999999999999", decimal, [999_999_999_999_999, 0]],
  ["9999999999999999", decimal, undefined],
  ["12.5", whole, undefined],
  ["12.5", decimal, [125, 1]],
  ["12,50", decimal, [1250, 2]],
  ["12.", decimal, undefined],
  [".5", decimal, undefined],
  ["1.2.3", decimal, undefined],
  ["-1", whole, undefined],
  ["+1", whole, undefined],
  ["", whole, undefined],
  [" 1", whole, undefined],
  ["1e5", decimal, undefined],
  ["12345678901234567", decimal, undefined],
])("%j", (cell, rules, expected) => {
  const memory = arena();
  const column = numberColumn(memory);
  const left = readDigits(columnOf(memory, [cell]), 0, rules, column, memory);
  expect(left === 0 ? [column.values[0], column.places[0]] : undefined).toEqual(expected);
});

/* cell · whether it is read where the point may part thousands · the marks that it shows */
test.each<[string, boolean, string[]]>([
  ["1.234", false, []],
  ["999.000", false, []],
  ["0.831", true, ["."]],
  ["012.345", true, ["."]],
  ["12.5", true, ["."]],
  ["1.2345", true, ["."]],
  ["1234.567", true, ["."]],
  ["1,234", true, []],
  ["0,5", true, [","]],
  ["1234", true, []],
])("%j beside an open point", (cell, isRead, shown) => {
  const memory = arena();
  const column = numberColumn(memory);
  const open = { ...decimal, pointIsOpen: true };
  expect(readDigits(columnOf(memory, [cell]), 0, open, column, memory)).toBe(isRead ? 0 : 1);
  expect(column.shown).toEqual(shown);
  expect(readDigits(columnOf(memory, [cell]), 0, decimal, column, memory)).toBe(0);
  expect(column.shown).toEqual(shown);
});

test("all rows together show both marks, and those of a later batch nothing of them", () => {
  const memory = arena();
  const column = numberColumn(memory);
  readDigits(columnOf(memory, ["0.5", "1", "0,5"]), 0, decimal, column, memory);
  expect(column.shown).toEqual([".", ","]);
  readDigits(columnOf(memory, ["1"]), 0, decimal, column, memory);
  expect(column.shown).toEqual([]);
});

/* cell · whether its mark may part thousands */
test.each([
  ["1,234", true],
  ["1.234", true],
  ["0,234", false],
  ["12,34", false],
  ["1234,567", false],
  ["1234", false],
])("%s", (cell, eitherWay) => {
  const memory = arena();
  const column = numberColumn(memory);
  readDigits(columnOf(memory, [cell]), 0, decimal, column, memory);
  expect(column.eitherWay).toBe(eitherWay);
});

test("rows that the digits do not tell are listed in their order, and the others are read", () => {
  const memory = arena();
  const column = numberColumn(memory);
  expect(readDigits(columnOf(memory, ["1", "x", "30", "", "2"]), 0, whole, column, memory)).toBe(2);
  expect([...column.unread.subarray(0, 2)]).toEqual([1, 3]);
  expect([column.values[0], column.values[2], column.values[4], column.bound]).toEqual([1, 30, 2, 30]);
});

test("whatever is printed as digits is read back, and no value is beyond the bound", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 200 }), (numbers) => {
      const memory = arena();
      const column = numberColumn(memory);
      const rules: DigitRules = {
        most: 15,
        range: [0, Number.MAX_SAFE_INTEGER],
        marks: [-1, -1],
        pointIsOpen: false,
        assumed: undefined,
      };
      expect(readDigits(columnOf(memory, numbers.map(String)), 0, rules, column, memory)).toBe(0);
      expect([...column.values.subarray(0, numbers.length)]).toEqual(numbers);
      expect(column.bound).toBe(Math.max(...numbers));
    }),
    { numRuns: 500 },
  );
});
