import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, ratio } from "../../../src/exact/fraction.ts";
import { least, upTo } from "../../../src/questions/gap/least.ts";
import { exact, text } from "../../build/numbers.ts";

/* unit, the most, and the edge from which on it holds → the least that holds */
test.each([
  ["1", "10", "3.2", "4"],
  ["1", "10", "4", "4"],
  ["0.1", "1", "0.55", "3/5"],
  ["1", "3", "3.2", undefined],
  ["1", "0.5", "0.2", undefined],
  ["1", "0", "0", undefined],
  ["1", "10", "0", undefined],
  ["1", "-5", "-2", undefined],
  ["3", "10", "8", "9"],
  ["3", "10", "9.5", undefined],
])("in steps of %s up to %s, from %s on: %s", (unit, most, edge, expected) => {
  const found = least(exact(unit), exact(most), (amount) => compare(amount, exact(edge)) >= 0);
  expect(text(found)).toBe(expected);
});

test("it holds there and not a unit less, even where it stops holding in between", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 2, maxLength: 12 }), (truths) => {
      const holds = (amount: { readonly n: bigint }) => truths[Number(amount.n)] === true;
      const found = least(exact("1"), ratio(BigInt(truths.length - 1), 1n), holds);
      const expected = truths.at(-1) === true && truths[0] === false;
      expect(found !== undefined).toBe(expected);
      if (found !== undefined) expect([holds(found), holds(found.sub(1))]).toEqual([true, false]);
    }),
  );
});

/* amount, unit → the first multiple that is not less */
test.each([
  ["0", "1", "0"],
  ["2", "1", "2"],
  ["7/3", "1", "3"],
  ["0.21", "0.1", "3/10"],
  ["0.3", "0.1", "3/10"],
])("%s up to a multiple of %s is %s", (amount, unit, expected) => {
  expect(text(upTo(exact(amount), exact(unit)))).toBe(expected);
});
