import { product, quotient } from "../exact/arithmetic.ts";
import { type Fraction, sum, zero } from "../exact/fraction.ts";
import { term } from "../model/equation.ts";
import type { AggregationKind, Part } from "./kind.ts";

/** The mean of the children's shares, each with its weight; what is excluded is left out. */
export const mean: AggregationKind = {
  kind: "mean",
  weight: undefined,
  points(weight, parts) {
    const present = presentOf(parts);
    const weights = weightOf(present);
    if (weights.n === 0n) return { points: zero, available: zero };
    const shares = sum(present.map((part) => quotient(product(part.weight, part.points), part.available)));
    return { points: quotient(product(weight, shares), weights), available: weight };
  },
  factor(weight, part, parts) {
    if (part.available.n === 0n) return zero;
    return weight
      .mul(part.weight)
      .div(part.available)
      .div(weightOf(presentOf(parts)));
  },
  equation(weight, parts) {
    const present = presentOf(parts);
    if (present.length === 0) return "0";
    const shares = present.map(
      (part) => `${term(part.weight)} * ${term(part.points)} / ${term(part.available)}`,
    );
    return `${term(weight)} * (${shares.join(" + ")}) / ${term(weightOf(present))}`;
  },
  text: { ru: "по взвешенному среднему долей", en: "the weighted mean of the shares" },
};

function presentOf(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ available }) => available.n > 0n);
}

function weightOf(parts: readonly Part[]): Fraction {
  return sum(parts.map(({ weight }) => weight));
}
