import fc from "fast-check";
import { expect, test } from "vitest";
import { aggregationOf } from "../../src/aggregate/aggregation.ts";
import { aggregationKinds } from "../../src/aggregate/aggregations.ts";
import { printExact } from "../../src/exact/decimal.ts";
import { ratio, sum } from "../../src/exact/fraction.ts";
import { evaluate } from "../../src/formula/evaluate.ts";
import { formula } from "../build/model.ts";

const part = fc
  .record({
    weight: fc.integer({ min: 1, max: 9 }),
    thirds: fc.integer({ min: 0, max: 3 }),
    excluded: fc.boolean(),
  })
  .map(({ weight, thirds, excluded }) => ({
    weight: ratio(BigInt(weight), 1n),
    points: excluded ? ratio(0n, 1n) : ratio(BigInt(weight * thirds), 3n),
    available: ratio(excluded ? 0n : BigInt(weight), 1n),
  }));

test.each(aggregationKinds.map((kind) => [kind.kind, kind] as const))(
  "%s: its calculation and its factors come to its points",
  (_, kind) => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const weight = kind.weight?.(parts.map((each) => each.weight)) ?? ratio(50n, 1n);
        const { points } = kind.points(weight, parts);
        const written = evaluate(formula(kind.equation(weight, parts)).expression, () => undefined);
        expect(written && printExact(written)).toBe(printExact(points));
        const added = sum(parts.map((each) => each.points.mul(kind.factor(weight, each, parts))));
        expect(printExact(added)).toBe(printExact(points));
      }),
    );
  },
);

test("a block is aggregated as its methodology says", () => {
  expect(aggregationKinds.map(({ kind }) => aggregationOf({ aggregate: kind }).kind)).toEqual([
    "sum",
    "mean",
  ]);
  expect(() => aggregationOf({ aggregate: "median" })).toThrow("no such aggregation: median");
});
