import type { Fraction } from "../exact/fraction.ts";
import { one, zero } from "../exact/fraction.ts";
import { evaluate } from "../formula/evaluate.ts";
import type { Comparison, Expression } from "../model/expression.ts";
import type { Value } from "../model/region.ts";
import { leaves } from "../model/walk.ts";
import { both, compared, either, everything, type NumberSet, nothing } from "./interval-set.ts";
import { quotient } from "./linear-quotient.ts";

/** For which values of one leaf a condition holds, and for which it does not: for the rest it says nothing. */
export interface Truth {
  readonly yes: NumberSet;
  readonly no: NumberSet;
}

const never: Truth = { yes: nothing, no: nothing };

/** The other leaves fixed. Undefined where the condition is no line in this leaf. */
export function truth<Leaf>(
  condition: Expression<Leaf>,
  isX: (leaf: Leaf) => boolean,
  valueAt: (leaf: Leaf) => Value,
): Truth | undefined {
  if (!leaves(condition).some(isX)) return constant(evaluate(condition, valueAt));
  switch (condition.kind) {
    case "leaf":
      return { yes: compared("==", one), no: compared("==", zero) };
    case "not": {
      const of = truth(condition.of, isX, valueAt);
      return of && { yes: of.no, no: of.yes };
    }
    case "connective": {
      const left = truth(condition.left, isX, valueAt);
      const right = truth(condition.right, isX, valueAt);
      if (left === undefined || right === undefined) return undefined;
      return condition.operator === "&&"
        ? { yes: both(left.yes, right.yes), no: either(left.no, right.no) }
        : { yes: either(left.yes, right.yes), no: both(left.no, right.no) };
    }
    case "comparison": {
      const { operator, left, right } = condition;
      const difference = quotient({ kind: "arithmetic", operator: "-", left, right }, isX, valueAt);
      if (difference === "missing") return never;
      if (difference === "curved" || difference.c.n !== 0n) return undefined;
      const { a, b, d } = difference;
      return line(operator, a.div(d), b.div(d));
    }
    case "number":
    case "negative":
    case "arithmetic":
    case "is-choice":
      return undefined;
  }
}

/** a·x + b compared with 0. */
function line(operator: Comparison, a: Fraction, b: Fraction): Truth {
  if (a.n === 0n) return constant(evaluate(comparison(operator, b), () => undefined));
  const edge = b.neg().div(a);
  const turned = a.s > 0n ? operator : mirrored[operator];
  return { yes: compared(turned, edge), no: compared(opposite[turned], edge) };
}

function comparison(operator: Comparison, value: Fraction): Expression<never> {
  return {
    kind: "comparison",
    operator,
    left: { kind: "number", value },
    right: { kind: "number", value: zero },
  };
}

function constant(value: Value): Truth {
  if (value === undefined) return never;
  return value.n === 0n ? { yes: nothing, no: everything } : { yes: everything, no: nothing };
}

const mirrored: Readonly<Record<Comparison, Comparison>> = {
  "==": "==",
  "!=": "!=",
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
};

const opposite: Readonly<Record<Comparison, Comparison>> = {
  "==": "!=",
  "!=": "==",
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
};
