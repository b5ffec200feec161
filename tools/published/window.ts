import { type Fraction, ratio } from "../../src/exact/fraction.ts";
import type { Quotient } from "./quotients.ts";

/** Whole numbers from `low` to `high`; none where `low` is above `high`. */
export interface Window {
  readonly low: number;
  readonly high: number;
}

/**
 * The numerators that reach this band and no better one, of 0 to `cap`. The band past the last is the one
 * of no award.
 */
export function windowOf(quotient: Quotient, band: number, below: number, cap: number): Window {
  const { bands, better, factor } = quotient;
  const edge = (index: number) => bands[index]?.edge.mul(ratio(BigInt(below), 1n)).div(factor);
  const own = edge(band);
  const next = edge(band - 1);
  if (better === "higher") {
    return {
      low: own === undefined ? 0 : Math.max(0, ceiling(own)),
      high: next === undefined ? cap : Math.min(cap, ceiling(next) - 1),
    };
  }
  return {
    low: next === undefined ? 0 : Math.max(0, floor(next) + 1),
    high: own === undefined ? cap : Math.min(cap, floor(own)),
  };
}

function ceiling(value: Fraction): number {
  return Number(value.ceil().valueOf());
}

function floor(value: Fraction): number {
  return Number(value.floor().valueOf());
}
