import fc from "fast-check";
import { expect, test } from "vitest";
import { printExact } from "../../src/exact/decimal.ts";
import { compare, ratio } from "../../src/exact/fraction.ts";
import { equationBetween, shareBetween, valueBetween } from "../../src/scale/line.ts";
import { exact, fractions } from "../build/numbers.ts";

test("the value at a share has that share, up and down", () => {
  fc.assert(
    fc.property(fractions, fractions, fc.integer({ min: 0, max: 12 }), (worst, best, twelfths) => {
      fc.pre(compare(worst, best) !== 0);
      const share = ratio(BigInt(twelfths), 12n);
      const value = valueBetween({ worst, best }, share);
      expect(printExact(shareBetween({ worst, best }, value))).toBe(printExact(share));
      expect(printExact(equationBetween({ worst, best }, value).right)).toBe(printExact(share));
    }),
  );
});

test("where worst and best are the same, every value has all", () => {
  const ends = { worst: exact("1"), best: exact("1") };
  expect(printExact(shareBetween(ends, exact("0")))).toBe("1");
  expect(equationBetween(ends, exact("0")).left).toBe("1");
});
