import fc from "fast-check";
import { expect, test } from "vitest";
import { type DigitRules, numberColumn, readDigits } from "../../../../src/fold/bytes/columns/digits.ts";
import { arena } from "../../../../src/fold/bytes/kernels/arena.ts";
import { columnOf } from "../../../build/batches.ts";

const whole: DigitRules = { most: 15, range: [0, 1000], marks: [-1, -1] };
const decimal: DigitRules = { most: 15, range: [0, Number.MAX_SAFE_INTEGER], marks: [46, 44] };

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
      const rules: DigitRules = { most: 15, range: [0, Number.MAX_SAFE_INTEGER], marks: [-1, -1] };
      expect(readDigits(columnOf(memory, numbers.map(String)), 0, rules, column, memory)).toBe(0);
      expect([...column.values.subarray(0, numbers.length)]).toEqual(numbers);
      expect(column.bound).toBe(Math.max(...numbers));
    }),
    { numRuns: 500 },
  );
});
