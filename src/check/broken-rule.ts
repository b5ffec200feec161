import { printExact } from "../exact/decimal.ts";
import { evaluate } from "../formula/evaluate.ts";
import type { Expression } from "../model/expression.ts";
import type { Rule } from "../model/methodology.ts";
import type { Operand, ProblemData } from "../model/problem.ts";
import type { Value } from "../model/region.ts";

/** What is told of a rule that does not hold for these values: with the values of both sides where it has a title. */
export function brokenRuleData<Leaf>(
  { id, title, titleEn, check }: Rule<Expression<Leaf>>,
  operands: readonly Operand[],
  valueAt: (leaf: Leaf) => Value,
): ProblemData["broken-rule"] {
  const data = { rule: id, check: check.text, operands };
  if (title === undefined && titleEn === undefined) return data;
  return { ...data, title, titleEn, sides: sidesOf(check.expression, valueAt) };
}

function sidesOf<Leaf>(
  expression: Expression<Leaf>,
  valueAt: (leaf: Leaf) => Value,
): ProblemData["broken-rule"]["sides"] {
  if (expression.kind !== "comparison") return undefined;
  const left = evaluate(expression.left, valueAt);
  const right = evaluate(expression.right, valueAt);
  return left && right && { left: printExact(left), right: printExact(right) };
}
