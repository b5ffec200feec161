import { describe, expect, test } from "vitest";
import { isFormula, regionFormula, rowFormula } from "../../src/formula/check.ts";
import type { RegionExpression } from "../../src/model/expression.ts";
import {
  aggregatesOf,
  blocksOf,
  columnsOfAggregate,
  indicatorsOf,
  leaves,
  regionExpressionsOf,
} from "../../src/model/walk.ts";
import { exportColumns, organizations } from "../build/formulas.ts";
import { block, indicator, methodologyOf } from "../build/model.ts";

const at = { in: "methodology", file: "m" } as const;

function region(text: string, wanted: "number" | "flag" = "number"): RegionExpression {
  const formula = regionFormula(text, wanted, exportColumns, at);
  if (!isFormula(formula)) throw new Error(`${text} is no formula`);
  return formula.expression;
}

describe("the leaves of a row expression", () => {
  test.each([
    ["a < b", "a b"],
    ["-a * 2 + b / a == c", "a b a c"],
    ["!f && (k == 'municipal' || g)", "f k g"],
    ["1 < 2", ""],
  ])("of %s are %j, left to right", (text, expected) => {
    const formula = rowFormula(text, "flag", organizations, "organizations", at);
    expect(isFormula(formula) && leaves(formula.expression).join(" ")).toBe(expected);
  });
});

test.each([
  ["sum(a)", "a"],
  ["sum(a * b + a, f && a > c)", "a b f c"],
  ["count(organizations, f)", "f"],
  ["count(organizations)", ""],
])("the columns of %s are %j, each once", (text, columns) => {
  const [aggregate] = aggregatesOf([region(text)]);
  expect(aggregate && columnsOfAggregate(aggregate).join(" ")).toBe(columns);
});

test("the aggregates of expressions are each there once", () => {
  const expressions = [
    region("sum(a) / regions.population + sum( organizations.a )"),
    region("sum(a, f) - sum(a)"),
  ];
  expect(aggregatesOf(expressions).map(({ id }) => id)).toEqual([
    "sum(organizations.a)",
    "sum(organizations.a, f)",
  ]);
  expect(aggregatesOf([])).toEqual([]);
});

const nested = methodologyOf([
  block("one", "sum", [
    indicator("a", "1", "1"),
    block("two", "mean", [indicator("b", "1", "1"), block("three", "sum", [indicator("c", "1", "1")])]),
    indicator("d", "1", "1"),
  ]),
  block("four", "sum", [indicator("e", "1", "1")]),
]);

test("indicators and blocks come in the order of the methodology, a block before those inside it", () => {
  expect(indicatorsOf(nested.blocks).map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e"]);
  expect(blocksOf(nested.blocks).map(({ id }) => id)).toEqual(["one", "two", "three", "four"]);
});

test("rules over regions need their aggregates no less than indicators do", () => {
  const check = { text: "", expression: region("count(organizations) > 0", "flag") };
  const exports = { ...nested.exports, regions: { ...nested.exports.regions, rules: [] } };
  const rules = [{ id: "some", severity: "error", check }] as const;
  const ruled = { ...nested, exports: { ...exports, regions: { ...exports.regions, rules } } };
  expect(regionExpressionsOf(ruled)).toHaveLength(6);
  expect(aggregatesOf(regionExpressionsOf(ruled)).map(({ id }) => id)).toEqual(["count(organizations)"]);
});
