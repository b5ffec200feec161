import { compare, type Fraction } from "../exact/fraction.ts";
import type { Better } from "./better.ts";

/** How a band begins at its edge: `from` and `to` include the edge, `above` and `below` do not. */
export type Bound = "from" | "above" | "to" | "below";

/** Points for every value on the better side of the edge. */
export interface Band {
  readonly edge: Fraction;
  readonly bound: Bound;
  readonly points: Fraction;
}

/** The bounds that a band may have. */
export const boundsOf: Readonly<Record<Better, readonly Bound[]>> = {
  higher: ["from", "above"],
  lower: ["to", "below"],
};

/** The bound that says the same of an edge where the other direction is better. */
export const opposite: Readonly<Record<Bound, Bound>> = {
  from: "to",
  above: "below",
  to: "from",
  below: "above",
};

/** The values of a band, in relation to its edge. */
export const relations = { from: ">=", above: ">", to: "<=", below: "<" } as const satisfies Readonly<
  Record<Bound, string>
>;

export function isReached({ edge, bound }: Pick<Band, "edge" | "bound">, value: Fraction): boolean {
  const order = compare(value, edge);
  switch (bound) {
    case "from":
      return order >= 0;
    case "above":
      return order > 0;
    case "to":
      return order <= 0;
    case "below":
      return order < 0;
  }
}

/** The index of the best band that the value reaches: the number of bands where it reaches none. The best band comes first. */
export function bandIndex(bands: readonly Band[], value: Fraction): number {
  const index = bands.findIndex((band) => isReached(band, value));
  return index < 0 ? bands.length : index;
}

/** Positive where `a` is harder to reach than `b`, 0 where both hold the same values. */
export function compareBands(a: Band, b: Band, better: Better): number {
  const order = compare(a.edge, b.edge) * (better === "higher" ? 1 : -1);
  return order === 0 ? Number(isOpen(a)) - Number(isOpen(b)) : order;
}

function isOpen({ bound }: Band): boolean {
  return bound === "above" || bound === "below";
}

/** How the values outside of a band stand to its edge. */
export const beyond = {
  from: "below",
  above: "to",
  to: "above",
  below: "from",
} as const satisfies Readonly<Record<Bound, Bound>>;
