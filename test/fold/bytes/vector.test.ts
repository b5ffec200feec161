import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, type Fraction, ratio, zero } from "../../../src/exact/fraction.ts";
import { arena } from "../../../src/fold/bytes/kernels/arena.ts";
import {
  align,
  compareRows,
  eitherMissing,
  fractionAt,
  fractionsOf,
  type Scaled,
  scaledInteger,
  type Vector,
} from "../../../src/fold/bytes/vector.ts";
import { floatsOf, vectorOf } from "../../build/batches.ts";
import { decimals, exact, fractions } from "../../build/numbers.ts";

const optional = (of: fc.Arbitrary<Fraction>) => fc.option(of, { nil: undefined, freq: 5 });
const columns = fc.oneof(
  fc.array(optional(fc.integer({ min: -50, max: 50 }).map((n) => ratio(BigInt(n), 100n))), { maxLength: 6 }),
  fc.array(optional(decimals), { maxLength: 6 }),
  fc.array(optional(fractions), { maxLength: 6 }),
);

/** Two columns of one length. */
const pairs = fc.tuple(columns, columns).map(([a, b]) => {
  const rows = Math.min(a.length, b.length);
  return { rows, a: a.slice(0, rows), b: b.slice(0, rows) };
});

const runs = { numRuns: 3000 };

test("a vector gives back the fractions it was made of", () => {
  fc.assert(
    fc.property(columns, (values) => {
      const vector = vectorOf(values);
      expect(values.map((_, row) => fractionAt(vector, row))).toEqual(values);
      const all = fractionsOf(vector, values.length);
      for (const [row, value] of values.entries()) if (value !== undefined) expect(all[row]).toEqual(value);
    }),
    runs,
  );
});

test("rows compare as their fractions do, whatever holds them", () => {
  fc.assert(
    fc.property(pairs, ({ rows, a, b }) => {
      const memory = arena();
      const out = memory.floats(rows);
      const [first, second] = [vectorOf(a, memory), vectorOf(b, memory)];
      compareRows(first, second, rows, [10, 20, 30], memory.kernels, out);
      for (let row = 0; row < rows; row++) {
        const [left, right] = [a[row], b[row]];
        if (left !== undefined && right !== undefined) expect(out[row]).toBe(20 + 10 * compare(left, right));
      }
    }),
    runs,
  );
});

test("a row is missing in either where it is missing in one", () => {
  fc.assert(
    fc.property(pairs, ({ rows, a, b }) => {
      const memory = arena();
      const [first, second] = [vectorOf(a, memory), vectorOf(b, memory)];
      const missing = eitherMissing(first, second, rows, memory.kernels, memory.bytes(rows));
      for (let row = 0; row < rows; row++)
        expect(missing?.[row] === 1).toBe(a[row] === undefined || b[row] === undefined);
    }),
    runs,
  );
});

describe("two vectors at one scale", () => {
  const scaled = (bound: number, scale: number): Scaled => ({
    kind: "scaled",
    values: floatsOf(arena(), [bound]),
    scale,
    bound,
    missing: undefined,
  });
  const most = Number.MAX_SAFE_INTEGER;

  /* bound and scale of each, then what they are multiplied by: "no" where a double could not hold it */
  test.each<[[number, number], [number, number], [number, number, number] | "no"]>([
    [
      [5, 0],
      [5, 0],
      [0, 1, 1],
    ],
    [
      [5, 0],
      [5, 2],
      [2, 100, 1],
    ],
    [
      [5, 3],
      [5, 2],
      [3, 1, 10],
    ],
    [
      [most, 0],
      [most, 0],
      [0, 1, 1],
    ],
    [[most, 0], [1, 1], "no"],
    [
      [(most - 1) / 10, 0],
      [1, 1],
      [1, 10, 1],
    ],
    [[(most - 1) / 10 + 1, 0], [1, 1], "no"],
    [[1, 1], [most, 0], "no"],
    [
      [1, 0],
      [1, 15],
      [15, 1e15, 1],
    ],
    [[1, 0], [1, 16], "no"],
    [[0, 0], [1, 400], "no"],
  ])("%j and %j: %j", (a, b, expected) => {
    const aligned = align(scaled(...a), scaled(...b));
    const [scale, left, right] = expected === "no" ? [] : expected;
    expect(aligned).toEqual(expected === "no" ? undefined : { scale, left, right });
  });

  test("hold the same numbers as before", () => {
    fc.assert(
      fc.property(pairs, ({ a, b }) => {
        const [first, second] = [vectorOf(a), vectorOf(b)];
        const aligned = align(first, second);
        if (aligned === undefined) return;
        const at = (vector: Vector, row: number, by: number) =>
          vector.kind === "scaled"
            ? ratio(BigInt((vector.values[row] ?? 0) * by), 10n ** BigInt(aligned.scale))
            : zero;
        for (const [row, value] of a.entries())
          if (value !== undefined) expect(at(first, row, aligned.left)).toEqual(value);
        for (const [row, value] of b.entries())
          if (value !== undefined) expect(at(second, row, aligned.right)).toEqual(value);
      }),
      runs,
    );
  });

  test("there is no common scale for fractions", () => {
    expect(align(vectorOf([exact("1/3")]), vectorOf([exact("1")]))).toBeUndefined();
  });
});

describe("a scaled integer", () => {
  /* value, scale, integer */
  test.each([
    ["1.25", 2, 125],
    ["1.25", 4, 12500],
    ["1.25", 1, undefined],
    ["-0.5", 1, -5],
    ["1/3", 9, undefined],
    ["9007199254740991", 0, Number.MAX_SAFE_INTEGER],
    ["9007199254740992", 0, undefined],
    ["-9007199254740991", 0, Number.MIN_SAFE_INTEGER],
    ["900719925474099.2", 1, undefined],
    ["0", 300, 0],
  ])("of %s at scale %i is %s", (value, scale, integer) => {
    expect(scaledInteger(exact(value), scale)).toBe(integer);
  });
});
