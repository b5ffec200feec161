import { printExact } from "../exact/decimal.ts";
import { type Fraction, one, sum as total } from "../exact/fraction.ts";
import { term } from "../model/equation.ts";
import type { AggregationKind } from "./kind.ts";

export const sum: AggregationKind = {
  kind: "sum",
  weight: total,
  points: (_weight, parts) => ({
    points: total(parts.map(({ points }) => points)),
    available: total(parts.map(({ available }) => available)),
  }),
  factor: () => one,
  equation: (_weight, parts) => addition(parts.map(({ points }) => points)),
  text: { ru: "по сумме", en: "the sum" },
};

/** `30 + 5`; only a negative term needs brackets. */
export function addition(terms: readonly Fraction[]): string {
  if (terms.length === 0) return "0";
  return terms.map((value) => (value.s < 0n ? term(value) : printExact(value))).join(" + ");
}
