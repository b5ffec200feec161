import { describe, expect, test } from "vitest";
import { printExact } from "../../src/exact/decimal.ts";
import { isFormula, rowFormula } from "../../src/formula/check.ts";
import { evaluate } from "../../src/formula/evaluate.ts";
import type { ExpressionType } from "../../src/model/expression.ts";
import { organizations } from "../build/formulas.ts";
import { exact } from "../build/numbers.ts";

/** Cells by column; a column that is not here is missing. */
const cells = new Map(
  Object.entries({ a: "7", b: "0.1", f: "1", g: "0", k: "1" }).map(([id, text]) => [id, exact(text)]),
);

function worth(text: string, wanted: ExpressionType, of: ReadonlyMap<string, ReturnType<typeof exact>>) {
  const formula = rowFormula(text, wanted, organizations, "organizations", { in: "methodology", file: "m" });
  if (!isFormula(formula)) throw new Error(`${text} is no formula`);
  const value = evaluate(formula.expression, (id) => of.get(id));
  return value === undefined ? "missing" : printExact(value);
}

describe("with a = 7, b = 0.1, and c missing,", () => {
  test.each([
    ["2 + 3 * 4", "14"],
    ["(2 + 3) * 4", "20"],
    ["10 - 4 - 3", "3"],
    ["100 / 10 / 5", "2"],
    ["2 / 3 * 3", "2"],
    ["-a + 1", "-6"],
    ["- -a", "7"],
    ["-a * -a", "49"],
    ["b + 0.2", "0.3"],
    ["b * 3 - 0.3", "0"],
    ["a / 3", "7/3"],
    ["1 / a + 6 / a", "1"],
    ["a / 0", "missing"],
    ["0 / 0", "missing"],
    ["a / (b - 0.1)", "missing"],
    ["0 * (a / 0)", "missing"],
    ["c", "missing"],
    ["c - c", "missing"],
    ["0 * c", "missing"],
    ["-c", "missing"],
    ["a + c", "missing"],
    ["c + a", "missing"],
    ["c / a", "missing"],
  ])("%s is %s", (text, value) => {
    expect(worth(text, "number", cells)).toBe(value);
  });

  test.each([
    ["a < 7", "0"],
    ["a <= 7", "1"],
    ["a == 7", "1"],
    ["a != 7", "0"],
    ["a >= 7", "1"],
    ["a > 7", "0"],
    ["a < 8", "1"],
    ["a > 6", "1"],
    ["b * 3 == 0.3", "1"],
    ["1 / 3 == 0.3333333333333333", "0"],
    ["c == c", "missing"],
    ["a > c", "missing"],
    ["a / 0 == a / 0", "missing"],
  ])("%s is %s", (text, value) => {
    expect(worth(text, "flag", cells)).toBe(value);
  });
});

describe("with k municipal, the second of its choices,", () => {
  test.each([
    ['k == "municipal"', "1"],
    ['k != "municipal"', "0"],
    ['k == "executive"', "0"],
    ['"executive" != k', "1"],
  ])("%s is %s", (text, value) => {
    expect(worth(text, "flag", cells)).toBe(value);
  });

  test("nothing is known of a missing choice", () => {
    expect(worth('k == "municipal"', "flag", new Map())).toBe("missing");
    expect(worth('k != "municipal"', "flag", new Map())).toBe("missing");
  });
});

/*
 * Two flags, each true (1), false (0) or missing (-).
 * A missing flag could be either: the answer is known only where both would give the same.
 */
describe("flags", () => {
  /* f, g, f && g, f || g, f == g */
  test.each([
    ["1", "1", "1", "1", "1"],
    ["1", "0", "0", "1", "0"],
    ["0", "1", "0", "1", "0"],
    ["0", "0", "0", "0", "1"],
    ["1", "-", "missing", "1", "missing"],
    ["-", "1", "missing", "1", "missing"],
    ["0", "-", "0", "missing", "missing"],
    ["-", "0", "0", "missing", "missing"],
    ["-", "-", "missing", "missing", "missing"],
  ])("%s and %s: and %s, or %s, equal %s", (f, g, and, or, equal) => {
    const of = new Map(
      [...Object.entries({ f, g })].flatMap(([id, t]) => (t === "-" ? [] : [[id, exact(t)] as const])),
    );
    expect(["f && g", "f || g", "f == g"].map((text) => worth(text, "flag", of))).toEqual([and, or, equal]);
  });

  test.each([
    ["!f", "0"],
    ["!g", "1"],
    ["!!f", "1"],
    ["!(a > c)", "missing"],
  ])("%s is %s", (text, value) => {
    expect(worth(text, "flag", cells)).toBe(value);
  });
});
