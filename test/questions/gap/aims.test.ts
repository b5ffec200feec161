import fc from "fast-check";
import { expect, test } from "vitest";
import { contains } from "../../../src/change/interval-set.ts";
import { compare, ratio } from "../../../src/exact/fraction.ts";
import { round, roundingModes } from "../../../src/exact/round.ts";
import { bandTargets, leastTotal } from "../../../src/questions/gap/aims.ts";
import { bandsOf } from "../../../src/scale/scale.ts";
import { exact } from "../../build/numbers.ts";
import { bands } from "../../build/plain-world.ts";

/* the value, bands of 0.9, 0.5 and 0.1 or of 1, 3 and 5 → the edges that are worth reaching, the nearest first */
test.each([
  ["higher", "descending", "0", "0.1 0.5 0.9"],
  ["higher", "descending", "0.5", "0.9"],
  ["higher", "descending", "1", ""],
  ["higher", "ascending", "0.6", "0.5 0.1"],
  ["lower", "descending", "4", "3 1"],
  ["lower", "descending", "6", "5 3 1"],
  ["lower", "ascending", "1", "1 3 5"],
] as const)("%s is better, points %s: from %s to %s", (better, order, value, expected) => {
  const scale =
    better === "higher" ? bands("higher", "0.9 10", "0.5 5", "0.1 1") : bands("lower", "1 10", "3 5", "5 1");
  const targets = bandTargets(bandsOf(scale) ?? [], exact(value), order);
  expect(targets.map(({ edge }) => edge.toString()).join(" ")).toBe(expected);
  for (const { values, edge } of targets) {
    expect(contains(values, exact(value))).toBe(false);
    expect(contains(values, edge)).toBe(order === "descending");
  }
});

test("below the last band there are no points: a band without a name", () => {
  const scale = bands("higher", "0.5 10");
  expect(bandTargets(bandsOf(scale) ?? [], exact("0.7"), "ascending").map(({ aim }) => aim)).toEqual([
    { kind: "band", band: undefined },
  ]);
});

test("a total reaches the rival's just where the least one says", () => {
  const thirds = fc.integer({ min: 0, max: 90 }).map((count) => ratio(BigInt(count), 30n));
  fc.assert(
    fc.property(thirds, thirds, fc.constantFrom(...roundingModes), fc.nat(1), (a, b, mode, places) => {
      for (const on of ["exact", "rounded"] as const) {
        const rule = {
          on,
          round: { places, mode },
          order: "descending",
          ties: "dense",
          breakTies: [],
        } as const;
        const compared = (total: typeof a) => (on === "exact" ? total : round(total, rule.round));
        const { total, inclusive } = leastTotal(compared(a), rule);
        const reached = compare(b, total) > (inclusive ? -1 : 0);
        expect(reached).toBe(compare(compared(b), compared(a)) >= 0);
      }
    }),
  );
});
