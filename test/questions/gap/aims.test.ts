import { expect, test } from "vitest";
import { contains } from "../../../src/change/interval-set.ts";
import { bandTargets } from "../../../src/questions/gap/aims.ts";
import { bandsOf } from "../../../src/scale/scale.ts";
import { bands } from "../../build/model.ts";
import { exact } from "../../build/numbers.ts";

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
  for (const { values, edge, upward } of targets) {
    expect(upward).toBe((better === "higher") === (order === "descending"));
    const beyond = edge.add(upward ? 1n : -1n);
    expect(contains(values, beyond)).toBe(true);
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
