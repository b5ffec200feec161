import type { Expression } from "./expression.ts";
import type { RoundingName } from "./fraction.ts";

/* A methodology and its exports as plain data: what is written to files, and what is calculated by hand. */

export interface Case {
  readonly blocks: readonly Block[];
  readonly on: "exact" | "rounded";
  readonly places: number;
  readonly mode: RoundingName;
  readonly order: "descending" | "ascending";
  readonly ties: "dense" | "competition" | "modified" | "fractional" | "ordinal";
  /** Ids of blocks or indicators. */
  readonly breakTies: readonly string[];
  /** Codes of the regions that are not rated. */
  readonly notRated: readonly string[];
  readonly regions: readonly Row[];
  readonly organizations: readonly (Row & { readonly region: string })[];
}

export interface Block {
  readonly id: string;
  readonly aggregate: "sum" | "mean";
  /** Points at most, as text; of a sum it is what its children add up to. */
  readonly weight: string;
  readonly indicators: readonly Indicator[];
  readonly blocks: readonly Block[];
}

export interface Indicator {
  readonly id: string;
  readonly weight: string;
  readonly formula: Expression;
  readonly scale: Scale;
  readonly missing: "zero" | "exclude" | "refuse";
}

export type Better = "higher" | "lower";
export type Bound = "from" | "above" | "to" | "below";

export type Scale =
  | { readonly kind: "bands"; readonly better: Better; readonly bands: readonly Band[] }
  | { readonly kind: "goalposts"; readonly worst: string; readonly best: string }
  | { readonly kind: "minmax" | "distance_to_best"; readonly better: Better }
  | { readonly kind: "none" };

/** An edge and points as texts. The best band comes first. */
export interface Band {
  readonly bound: Bound;
  readonly edge: string;
  readonly points: string;
}

/** Cells by column, as they are written; an empty one is a missing value. */
export interface Row {
  readonly key: string;
  readonly cells: Readonly<Record<string, string>>;
}

/* The columns of both exports beside the keys, by what they hold. */
export const regionColumns = { people: "integer", area: "decimal", district: "text" } as const;
export const organizationColumns = {
  a: "integer",
  b: "decimal",
  c: "integer",
  f: "flag",
  g: "flag",
  kind: "choice",
} as const;
export const kinds = ["town", "school", "дом"] as const;
