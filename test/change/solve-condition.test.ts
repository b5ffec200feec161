import fc from "fast-check";
import { expect, test } from "vitest";
import { contains } from "../../src/change/interval-set.ts";
import { solveCondition } from "../../src/change/solve-condition.ts";
import { ratio } from "../../src/exact/fraction.ts";
import { isFormula, rowFormula } from "../../src/formula/check.ts";
import { evaluate } from "../../src/formula/evaluate.ts";
import type { ColumnId } from "../../src/model/brand.ts";
import { exports, organizationsOf, row } from "../build/model.ts";
import { exact } from "../build/numbers.ts";

const columns = new Map((organizationsOf(exports).columns ?? []).map((one) => [one.id as string, one]));
const { cells } = row("a", { kind: "1", answered: "4", on_time: "2", votes: "", mark: "1/3" });

function condition(text: string) {
  const read = rowFormula(text, "flag", columns, "organizations", { in: "methodology", file: "m.yaml" });
  if (!isFormula(read)) throw new Error(`${text} is no condition`);
  return read.expression;
}

function truthOf(text: string) {
  return solveCondition(
    condition(text),
    (leaf) => leaf === "polls",
    (leaf) => cells.get(leaf),
  );
}

/* in `polls`: one answered 4 times, twice on time, its votes unknown */
test.each([
  "polls <= answered",
  "answered - 2 * polls < on_time",
  "polls == 2 || polls > answered",
  "!(polls >= 1 && polls < answered)",
  "polls / answered >= 0.5",
  "polls - polls == 0",
  'polls > 1 && kind == "school"',
  'polls > 1 || kind == "town"',
  "polls > votes",
  "polls != 3 && votes == 0",
  "polls > 2 || votes == 0",
])("%s holds where it says so", (text) => {
  const solutions = truthOf(text);
  if (solutions === undefined) throw new Error("no line");
  fc.assert(
    fc.property(fc.integer({ min: -12, max: 12 }), (halves) => {
      const x = ratio(BigInt(halves), 2n);
      const value = evaluate(condition(text), (leaf) =>
        leaf === ("polls" as ColumnId) ? x : cells.get(leaf),
      );
      expect([contains(solutions.holds, x), contains(solutions.fails, x)]).toEqual([
        value?.n === 1n,
        value?.n === 0n,
      ]);
    }),
  );
});

test("what says nothing of the leaf holds for every number, for none, or for nobody knows which", () => {
  const sides = (text: string) => {
    const solutions = truthOf(text);
    return solutions && [contains(solutions.holds, exact("7")), contains(solutions.fails, exact("7"))];
  };
  expect(sides("answered == 4")).toEqual([true, false]);
  expect(sides("answered == 5")).toEqual([false, true]);
  expect(sides("votes == 0")).toEqual([false, false]);
});

test.each(["polls * polls > 4", "answered / polls > 1", "polls > 1 && polls * polls > 4"])(
  "%s is no line: nothing is told",
  (text) => {
    expect(truthOf(text)).toBeUndefined();
  },
);
