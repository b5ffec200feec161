import { compare, type Fraction, one, zero } from "../exact/fraction.ts";
import type { Arithmetic, Expression } from "../model/expression.ts";
import type { Value } from "../model/region.ts";

/** (a·x + b) / (c·x + d): how a formula depends on one of its leaves. */
export interface LinearQuotient {
  readonly a: Fraction;
  readonly b: Fraction;
  readonly c: Fraction;
  readonly d: Fraction;
}

type Polynomial = readonly Fraction[];

interface Ratio {
  readonly top: Polynomial;
  readonly bottom: Polynomial;
}

const unit: Polynomial = [one];

/**
 * How a number depends on the leaf `x`, the others fixed. `missing` where another leaf lacks its value or
 * the divisor is always 0; `curved` where it is no quotient of two lines.
 */
export function linearQuotient<Leaf>(
  expression: Expression<Leaf>,
  isX: (leaf: Leaf) => boolean,
  valueAt: (leaf: Leaf) => Value,
): LinearQuotient | "missing" | "curved" {
  const quotient = ratioOf(expression, isX, valueAt);
  if (typeof quotient === "string") return quotient;
  const { top, bottom } = quotient;
  if (top.length > 2 || bottom.length > 2) return "curved";
  return { a: top[1] ?? zero, b: top[0] ?? zero, c: bottom[1] ?? zero, d: bottom[0] ?? zero };
}

function ratioOf<Leaf>(
  expression: Expression<Leaf>,
  isX: (leaf: Leaf) => boolean,
  valueAt: (leaf: Leaf) => Value,
): Ratio | "missing" | "curved" {
  switch (expression.kind) {
    case "number":
      return { top: [expression.value], bottom: unit };
    case "leaf": {
      if (isX(expression.leaf)) return { top: [zero, one], bottom: unit };
      const value = valueAt(expression.leaf);
      return value === undefined ? "missing" : { top: [value], bottom: unit };
    }
    case "negative": {
      const of = ratioOf(expression.of, isX, valueAt);
      return typeof of === "string" ? of : { ...of, top: of.top.map((coefficient) => coefficient.neg()) };
    }
    case "arithmetic": {
      const left = ratioOf(expression.left, isX, valueAt);
      const right = ratioOf(expression.right, isX, valueAt);
      if (typeof left === "string") return left;
      if (typeof right === "string") return right;
      return combined(expression.operator, left, right);
    }
    case "comparison":
    case "is-choice":
    case "not":
    case "connective":
      return "curved";
  }
}

function combined(operator: Arithmetic, left: Ratio, right: Ratio): Ratio | "missing" {
  switch (operator) {
    case "+":
      return added(left, right);
    case "-":
      return added(left, { ...right, top: right.top.map((coefficient) => coefficient.neg()) });
    case "*":
      return { top: times(left.top, right.top), bottom: times(left.bottom, right.bottom) };
    case "/":
      if (right.top.every((coefficient) => coefficient.n === 0n)) return "missing";
      return { top: times(left.top, right.bottom), bottom: times(left.bottom, right.top) };
  }
}

function added(left: Ratio, right: Ratio): Ratio {
  if (same(left.bottom, right.bottom)) return { top: plus(left.top, right.top), bottom: left.bottom };
  return {
    top: plus(times(left.top, right.bottom), times(right.top, left.bottom)),
    bottom: times(left.bottom, right.bottom),
  };
}

function same(a: Polynomial, b: Polynomial): boolean {
  return a.length === b.length && a.every((coefficient, power) => b[power]?.equals(coefficient));
}

function plus(a: Polynomial, b: Polynomial): Polynomial {
  const longer = a.length > b.length ? a : b;
  return trimmed(longer.map((_, power) => (a[power] ?? zero).add(b[power] ?? zero)));
}

function times(a: Polynomial, b: Polynomial): Polynomial {
  const powers = Array.from({ length: a.length + b.length - 1 }, () => zero);
  for (const [i, x] of a.entries())
    for (const [j, y] of b.entries()) powers[i + j] = (powers[i + j] ?? zero).add(x.mul(y));
  return trimmed(powers);
}

function trimmed(powers: readonly Fraction[]): Polynomial {
  const last = powers.findLastIndex((coefficient) => coefficient.n !== 0n);
  return powers.slice(0, Math.max(1, last + 1));
}

/** Whether the quotient grows (1), falls (-1) or stays (0) as x grows, away from where it is not defined. */
export function slope({ a, b, c, d }: LinearQuotient): -1 | 0 | 1 {
  return compare(a.mul(d), b.mul(c));
}

/** The x at which it is worth `value`, if it ever is. */
export function solve({ a, b, c, d }: LinearQuotient, value: Fraction): Fraction | undefined {
  const factor = a.sub(value.mul(c));
  return factor.n === 0n ? undefined : value.mul(d).sub(b).div(factor);
}

/** Whether it is defined at every x from one to another. */
export function isWhole({ c, d }: LinearQuotient, from: Fraction, to: Fraction): boolean {
  const [first, last] = [c.mul(from).add(d), c.mul(to).add(d)];
  return first.s * last.s > 0n && first.n !== 0n && last.n !== 0n;
}
