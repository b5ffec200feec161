import { type Fraction, ratio } from "../../src/exact/fraction.ts";
import type { Edge, Quotient } from "./quotients.ts";

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
  const edge = (index: number) =>
    edgeOf(quotient, index, (at) => at.mul(ratio(BigInt(below), 1n)).div(quotient.factor));
  const reached = edge(band);
  const next = edge(band - 1);
  if (quotient.better === "higher") {
    return {
      low: reached === undefined ? 0 : Math.max(0, least(reached)),
      high: next === undefined ? cap : Math.min(cap, least(next) - 1),
    };
  }
  return {
    low: next === undefined ? 0 : Math.max(0, greatest(next) + 1),
    high: reached === undefined ? cap : Math.min(cap, greatest(reached)),
  };
}

/** The divisors, of 1 to `cap`, by which a numerator above 0 reaches this band and no better one. */
export function divisorWindowOf(quotient: Quotient, band: number, above: number, cap: number): Window {
  // A band's edge may be 0, which no divisor reaches.
  const edge = (index: number) =>
    edgeOf(quotient, index, (at) =>
      at.n === 0n ? undefined : ratio(BigInt(above), 1n).mul(quotient.factor).div(at),
    );
  const reached = edge(band);
  const next = edge(band - 1);
  if (quotient.better === "higher") {
    return {
      low: next === undefined ? 1 : Math.max(1, greatest(next) + 1),
      high: reached === undefined ? cap : Math.min(cap, greatest(reached)),
    };
  }
  return {
    low: reached === undefined ? 1 : Math.max(1, least(reached)),
    high: next === undefined ? cap : Math.min(cap, least(next) - 1),
  };
}

/** The edge of a band, in the unit of what is counted. */
function edgeOf(
  { bands }: Quotient,
  index: number,
  inCounts: (at: Fraction) => Fraction | undefined,
): Edge | undefined {
  const band = bands[index];
  const at = band && inCounts(band.at);
  return band && at && { at, isOpen: band.isOpen };
}

/** The least whole number on the upper side of an edge. */
function least({ at, isOpen }: Edge): number {
  return isOpen ? floor(at) + 1 : ceiling(at);
}

/** The greatest whole number on the lower side of an edge. */
function greatest({ at, isOpen }: Edge): number {
  return isOpen ? ceiling(at) - 1 : floor(at);
}

function ceiling(value: Fraction): number {
  return Number(value.ceil().valueOf());
}

function floor(value: Fraction): number {
  return Number(value.floor().valueOf());
}
