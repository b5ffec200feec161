import fc from "fast-check";
import { expect, test } from "vitest";
import { isWhole, linearQuotient, slope, solve } from "../../src/change/linear-quotient.ts";
import { compare, ratio } from "../../src/exact/fraction.ts";
import { evaluate } from "../../src/formula/evaluate.ts";
import type { RegionLeaf } from "../../src/model/expression.ts";
import { formula } from "../build/model.ts";
import { exact, text } from "../build/numbers.ts";

const isX = (leaf: RegionLeaf) => leaf.kind === "cell" && leaf.column === "area";
const others = (leaf: RegionLeaf) =>
  leaf.kind === "cell" ? { population: exact("8"), bodies: exact("0") }[leaf.column as string] : undefined;
const of = (formulaText: string) => linearQuotient(formula(formulaText).expression, isX, others);

/* the formula in x (area), population being 8 and bodies 0 → a, b, c, d */
test.each([
  ["regions.area / regions.population", "1 0 0 8"],
  ["100 - regions.area", "-1 100 0 1"],
  ["-(2 * regions.area + 3)", "-2 -3 0 1"],
  ["regions.population / (regions.area + 1)", "0 8 1 1"],
  ["regions.area / (regions.area + regions.population)", "1 0 1 8"],
  ["regions.area * regions.bodies", "0 0 0 1"],
  ["regions.population", "0 8 0 1"],
])("%s is a quotient of lines", (formulaText, expected) => {
  const found = of(formulaText);
  if (typeof found === "string") throw new Error(found);
  expect([found.a, found.b, found.c, found.d].map(text).join(" ")).toBe(expected);
});

test.each([
  ["regions.area * regions.area", "curved"],
  ["regions.area / regions.bodies", "missing"],
  ["regions.area / sum(organizations.polls)", "missing"],
  ["1 / (regions.area - regions.area)", "missing"],
])("%s is %s", (formulaText, expected) => {
  expect(of(formulaText)).toBe(expected);
});

const whole = fc.integer({ min: -9, max: 9 }).map((number) => ratio(BigInt(number), 1n));

test("it is worth what the formula is worth; solving it is the way back; it moves as its slope says", () => {
  const { expression } = formula("(3 * regions.area + 2) / (regions.area + regions.population)");
  const line = linearQuotient(expression, isX, others);
  if (typeof line === "string") throw new Error(line);
  const worth = (x: ReturnType<typeof exact>) =>
    evaluate(expression, (leaf) => (isX(leaf) ? x : others(leaf)));
  fc.assert(
    fc.property(whole, whole, (x, y) => {
      const value = worth(x);
      const other = worth(y);
      fc.pre(value !== undefined && other !== undefined);
      if (value === undefined || other === undefined) return;
      expect(text(solve(line, value))).toBe(text(x));
      const divisor = (some: typeof x) => some.add(8).s;
      expect(isWhole(line, x, y)).toBe(divisor(x) === divisor(y));
      if (isWhole(line, x, y)) expect(compare(other, value)).toBe(compare(y, x) * slope(line));
    }),
  );
});

test("what stays has no slope and is worth another value nowhere", () => {
  const line = { a: exact("2"), b: exact("4"), c: exact("1"), d: exact("2") };
  expect(slope(line)).toBe(0);
  expect(solve({ ...line, a: exact("0"), c: exact("0") }, exact("5"))).toBeUndefined();
  expect(slope({ ...line, a: exact("0"), c: exact("1") })).toBe(-1);
});
