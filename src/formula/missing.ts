import type { Expression } from "../model/expression.ts";
import type { Value } from "../model/region.ts";
import { evaluate } from "./evaluate.ts";

/** Why an expression has no value: the first leaf without one, or the first divisor that is zero. */
export type MissingCause<Leaf> =
  | { readonly kind: "leaf"; readonly leaf: Leaf }
  | { readonly kind: "zero-divisor"; readonly divisor: Expression<Leaf> };

/** Undefined where the expression has a value. */
export function missingCause<Leaf>(
  expression: Expression<Leaf>,
  valueAt: (leaf: Leaf) => Value,
): MissingCause<Leaf> | undefined {
  if (evaluate(expression, valueAt) !== undefined) return undefined;
  switch (expression.kind) {
    case "number":
      return undefined;
    case "leaf":
    case "is-choice":
      return { kind: "leaf", leaf: expression.leaf };
    case "negative":
    case "not":
      return missingCause(expression.of, valueAt);
    case "arithmetic":
    case "comparison":
    case "connective":
      return (
        missingCause(expression.left, valueAt) ??
        missingCause(expression.right, valueAt) ?? { kind: "zero-divisor", divisor: expression.right }
      );
  }
}
