import { expect, test } from "vitest";
import { brokenRuleData } from "../../src/check/broken-rule.ts";
import type { ColumnId } from "../../src/model/brand.ts";
import type { RowExpression } from "../../src/model/expression.ts";
import { exact } from "../build/numbers.ts";

const [a, b] = ["a" as ColumnId, "b" as ColumnId];
const leaf = (id: ColumnId): RowExpression => ({ kind: "leaf", leaf: id });
const within: RowExpression = {
  ...{ kind: "comparison", operator: "<=", left: leaf(a) },
  right: { kind: "arithmetic", operator: "+", left: leaf(b), right: leaf(b) },
};
const rule = { id: "r", severity: "error", check: { text: "a <= b + b", expression: within } } as const;
const valueAt = (id: ColumnId) => ({ a: exact("4.5"), b: exact("2") })[id as string];

test("a rule without a title is told by its operands alone", () => {
  expect(brokenRuleData(rule, [], valueAt)).toEqual({ rule: "r", check: "a <= b + b", operands: [] });
});

test("with a title, both sides are known by their values", () => {
  expect(brokenRuleData({ ...rule, titleEn: "T" }, [], valueAt)).toMatchObject({
    titleEn: "T",
    sides: { left: "4.5", right: "4" },
  });
});

test("a check that compares nothing has no sides", () => {
  const not = { text: "!(a <= b + b)", expression: { kind: "not", of: within } as const };
  expect(brokenRuleData({ ...rule, title: "T", check: not }, [], valueAt).sides).toBeUndefined();
});
