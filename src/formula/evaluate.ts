import { compare, type Fraction, one, zero } from "../exact/fraction.ts";
import type { Arithmetic, Comparison, Expression } from "../model/expression.ts";
import type { Value } from "../model/region.ts";

/**
 * The meaning of an expression: one exact value, flags as 0 and 1. A missing operand makes a missing
 * value, as does a division by zero; `false && missing` is false and `true || missing` true.
 */
export function evaluate<Leaf>(expression: Expression<Leaf>, valueAt: (leaf: Leaf) => Value): Value {
  switch (expression.kind) {
    case "number":
      return expression.value;
    case "leaf":
      return valueAt(expression.leaf);
    case "negative":
      return evaluate(expression.of, valueAt)?.neg();
    case "not": {
      const of = evaluate(expression.of, valueAt);
      return of && flag(of.n === 0n);
    }
    case "is-choice": {
      const position = valueAt(expression.leaf);
      return position && flag((position.n === BigInt(expression.position)) !== expression.negated);
    }
    case "arithmetic":
    case "comparison": {
      const left = evaluate(expression.left, valueAt);
      const right = evaluate(expression.right, valueAt);
      if (left === undefined || right === undefined) return undefined;
      return expression.kind === "arithmetic"
        ? calculate(expression.operator, left, right)
        : flag(holds(expression.operator, compare(left, right)));
    }
    case "connective": {
      const left = evaluate(expression.left, valueAt);
      const right = evaluate(expression.right, valueAt);
      const decisive = expression.operator === "&&" ? zero : one;
      if (left?.equals(decisive) || right?.equals(decisive)) return decisive;
      return left === undefined || right === undefined ? undefined : flag(decisive === zero);
    }
  }
}

export function calculate(operator: Arithmetic, left: Fraction, right: Fraction): Value {
  switch (operator) {
    case "+":
      return left.add(right);
    case "-":
      return left.sub(right);
    case "*":
      return left.mul(right);
    case "/":
      return right.n === 0n ? undefined : left.div(right);
  }
}

/** Whether a comparison holds for two values whose order is `order`. */
export function holds(operator: Comparison, order: -1 | 0 | 1): boolean {
  switch (operator) {
    case "==":
      return order === 0;
    case "!=":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}

function flag(value: boolean): Fraction {
  return value ? one : zero;
}
