import { difference, quotient } from "../exact/arithmetic.ts";
import { clamp, compare, type Fraction, one, zero } from "../exact/fraction.ts";
import { type Equation, term } from "../model/equation.ts";
import type { Ends } from "./kind.ts";

/** How far a value is from worst to best, 0 to 1; 1 where both are the same. */
export function shareBetween({ worst, best }: Ends, value: Fraction): Fraction {
  if (compare(worst, best) === 0) return one;
  return clamp(quotient(difference(value, worst), difference(best, worst)), zero, one);
}

/** `(value - worst) / (best - worst)` */
export function equationBetween({ worst, best }: Ends, value: Fraction): Equation {
  if (compare(worst, best) === 0) return { left: "1", right: one };
  const left = `(${term(value)} - ${term(worst)}) / (${term(best)} - ${term(worst)})`;
  return { left, right: quotient(difference(value, worst), difference(best, worst)) };
}

/** The value at a share of the way from worst to best. */
export function valueBetween({ worst, best }: Ends, share: Fraction): Fraction {
  return worst.add(share.mul(best.sub(worst)));
}
