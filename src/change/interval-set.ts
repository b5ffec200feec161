import { compare, type Fraction } from "../exact/fraction.ts";
import type { Comparison } from "../model/expression.ts";

/** Just below a number, or just above it. */
export interface Cut {
  readonly at: Fraction;
  readonly above: boolean;
}

/** Any union of intervals: whether it holds what is far below, and where that changes. */
export interface IntervalSet {
  readonly below: boolean;
  /** In order, none twice. */
  readonly cuts: readonly Cut[];
}

export const everything: IntervalSet = { below: true, cuts: [] };
export const nothing: IntervalSet = { below: false, cuts: [] };

/** The numbers that compare so with `edge`. */
export function compared(operator: Comparison, edge: Fraction): IntervalSet {
  const under = { at: edge, above: false };
  const over = { at: edge, above: true };
  switch (operator) {
    case "<":
      return { below: true, cuts: [under] };
    case "<=":
      return { below: true, cuts: [over] };
    case ">":
      return { below: false, cuts: [over] };
    case ">=":
      return { below: false, cuts: [under] };
    case "==":
      return { below: false, cuts: [under, over] };
    case "!=":
      return { below: true, cuts: [under, over] };
  }
}

export function complement({ below, cuts }: IntervalSet): IntervalSet {
  return { below: !below, cuts };
}

export function both(a: IntervalSet, b: IntervalSet): IntervalSet {
  return merge(a, b, (inA, inB) => inA && inB);
}

export function either(a: IntervalSet, b: IntervalSet): IntervalSet {
  return merge(a, b, (inA, inB) => inA || inB);
}

export function contains({ below, cuts }: IntervalSet, value: Fraction): boolean {
  const passed = cuts.filter(({ at, above }) => compare(at, value) < (above ? 0 : 1)).length;
  return below === (passed % 2 === 0);
}

/** From a number in the set, how far the set goes on: to a cut, or without end. */
export function reach({ cuts }: IntervalSet, from: Fraction, upwards: boolean): Cut | undefined {
  const beyond = cuts.filter(({ at, above }) => compare(at, from) < (above ? 0 : 1) !== upwards);
  return upwards ? beyond[0] : beyond.at(-1);
}

function merge(a: IntervalSet, b: IntervalSet, holds: (inA: boolean, inB: boolean) => boolean): IntervalSet {
  const marks = [
    ...a.cuts.map((cut) => ({ cut, first: true })),
    ...b.cuts.map((cut) => ({ cut, first: false })),
  ].sort((x, y) => compareCuts(x.cut, y.cut));
  const below = holds(a.below, b.below);
  const cuts: Cut[] = [];
  let [inA, inB, inside] = [a.below, b.below, below];
  for (const [index, { cut, first }] of marks.entries()) {
    if (first) inA = !inA;
    else inB = !inB;
    const next = marks[index + 1];
    if (next !== undefined && compareCuts(cut, next.cut) === 0) continue;
    if (holds(inA, inB) !== inside) cuts.push(cut);
    inside = holds(inA, inB);
  }
  return { below, cuts };
}

function compareCuts(a: Cut, b: Cut): number {
  return compare(a.at, b.at) || Number(a.above) - Number(b.above);
}
