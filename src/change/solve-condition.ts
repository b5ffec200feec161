import type { Fraction } from "../exact/fraction.ts";
import { one, zero } from "../exact/fraction.ts";
import { evaluate } from "../formula/evaluate.ts";
import type { Comparison, Expression } from "../model/expression.ts";
import type { Value } from "../model/region.ts";
import { leaves } from "../model/walk.ts";
import { both, compared, either, everything, type IntervalSet, nothing } from "./interval-set.ts";
import { linearQuotient } from "./linear-quotient.ts";

/** The values of one leaf with which a condition holds, and those with which it fails; of the rest nothing is known. */
export interface Solutions {
  readonly holds: IntervalSet;
  readonly fails: IntervalSet;
}

const unknown: Solutions = { holds: nothing, fails: nothing };

/** Which values of the leaf `isX` meet a condition, the other leaves fixed. Undefined where it is not linear in the leaf. */
export function solveCondition<Leaf>(
  condition: Expression<Leaf>,
  isX: (leaf: Leaf) => boolean,
  valueAt: (leaf: Leaf) => Value,
): Solutions | undefined {
  if (!leaves(condition).some(isX)) return constant(evaluate(condition, valueAt));
  switch (condition.kind) {
    case "leaf":
      return { holds: compared("==", one), fails: compared("==", zero) };
    case "not": {
      const of = solveCondition(condition.of, isX, valueAt);
      return of && { holds: of.fails, fails: of.holds };
    }
    case "connective": {
      const left = solveCondition(condition.left, isX, valueAt);
      const right = solveCondition(condition.right, isX, valueAt);
      if (left === undefined || right === undefined) return undefined;
      return condition.operator === "&&"
        ? { holds: both(left.holds, right.holds), fails: either(left.fails, right.fails) }
        : { holds: either(left.holds, right.holds), fails: both(left.fails, right.fails) };
    }
    case "comparison": {
      const { operator, left, right } = condition;
      const difference = linearQuotient({ kind: "arithmetic", operator: "-", left, right }, isX, valueAt);
      if (difference === "missing") return unknown;
      if (difference === "curved" || difference.c.n !== 0n) return undefined;
      const { a, b, d } = difference;
      return linearSolutions(operator, a.div(d), b.div(d));
    }
    case "number":
    case "negative":
    case "arithmetic":
    case "is-choice":
      return undefined;
  }
}

/** a·x + b compared with 0. */
function linearSolutions(operator: Comparison, a: Fraction, b: Fraction): Solutions {
  if (a.n === 0n) return constant(evaluate(comparison(operator, b), () => undefined));
  const edge = b.neg().div(a);
  const turned = a.s > 0n ? operator : mirrored[operator];
  return { holds: compared(turned, edge), fails: compared(opposite[turned], edge) };
}

function comparison(operator: Comparison, value: Fraction): Expression<never> {
  return {
    kind: "comparison",
    operator,
    left: { kind: "number", value },
    right: { kind: "number", value: zero },
  };
}

function constant(value: Value): Solutions {
  if (value === undefined) return unknown;
  return value.n === 0n ? { holds: nothing, fails: everything } : { holds: everything, fails: nothing };
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
