import fc from "fast-check";
import { expect, test } from "vitest";
import type { Moves } from "../../../tools/published/facts.ts";
import { type Free, type Range, settle } from "../../../tools/published/settle.ts";

const region = (wish: number, allowed: readonly number[], previous?: number): Free => ({
  wish,
  allowed,
  previousTwice: previous === undefined ? undefined : 2 * previous,
});

test("wishes are met where nothing is against them", () => {
  expect(settle([region(3, [1, 2, 3]), region(9, [1, 2, 3])], undefined, undefined)).toEqual([3, 3]);
});

test.each([
  ["too high", { low: 7, high: 9 }, "too-low"],
  ["too low", { low: 0, high: 1 }, "too-high"],
])("a sum that is %s", (_, range, why) => {
  expect(settle([region(2, [1, 2, 3]), region(2, [1, 2, 3])], range, undefined)).toBe(why);
});

test("moves that cannot be", () => {
  const moves = { improved: 2, worsened: 0, stayed: 0 };
  expect(settle([region(2, [1, 2, 3], 3), region(2, [1, 2, 3], 1)], undefined, moves)).toBe("moves");
});

/*
 * Where totals without gaps are allowed and nobody is moved across a gap, the sum is hit whenever it can be;
 * the moves are exact always.
 */
test("what is settled has the sum and the moves; moves are impossible only where they are", () => {
  const regions = fc.array(
    fc.record({
      wish: fc.integer({ min: 0, max: 6 }),
      allowed: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 }),
      previous: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(
      regions,
      fc.nat(4),
      fc.nat(4),
      fc.integer({ min: 0, max: 14 }),
      (some, improved, worsened, low) => {
        const free = some.map(({ wish, allowed, previous }) =>
          region(
            wish,
            allowed.sort((a, b) => a - b),
            previous,
          ),
        );
        const compared = some.filter(({ previous }) => previous !== undefined).length;
        const moves = { improved, worsened, stayed: compared - improved - worsened };
        if (moves.stayed < 0) return;
        const range = { low, high: low + 3 };
        const settled = settle(free, range, moves);
        const all = solutions(free).filter((totals) => hasMoves(free, totals, moves));
        expect(settled === "moves").toBe(all.length === 0);
        if (typeof settled !== "string") {
          expect(hasMoves(free, settled, moves) && isIn(settled, range)).toBe(true);
        } else if (settled !== "stuck") {
          expect(all.some((totals) => isIn(totals, range))).toBe(false);
        }
      },
    ),
  );
});

function solutions(free: readonly Free[]): readonly (readonly number[])[] {
  const [first, ...rest] = free;
  return first === undefined
    ? [[]]
    : solutions(rest).flatMap((tail) => first.allowed.map((total) => [total, ...tail]));
}

function hasMoves(free: readonly Free[], totals: readonly number[], moves: Moves): boolean {
  const signs = free.flatMap(({ previousTwice }, index) =>
    previousTwice === undefined ? [] : [Math.sign(2 * (totals[index] ?? 0) - previousTwice)],
  );
  const count = (sign: number) => signs.filter((one) => one === sign).length;
  return count(1) === moves.improved && count(-1) === moves.worsened && count(0) === moves.stayed;
}

function isIn(totals: readonly number[], { low, high }: Range): boolean {
  const sum = totals.reduce((a, b) => a + b, 0);
  return sum >= low && sum <= high;
}
