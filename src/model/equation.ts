import { printExact } from "../exact/decimal.ts";
import type { Fraction } from "../exact/fraction.ts";

/** A calculation in the language of formulas, and its result. */
export interface Equation {
  readonly left: string;
  readonly right: Fraction;
}

/** A number as a part of a calculation: in brackets unless it is a plain decimal. */
export function term(value: Fraction): string {
  const text = printExact(value);
  return /[-/]/.test(text) ? `(${text})` : text;
}
