import type { Fraction } from "../../exact/fraction.ts";
import type { TieMethod } from "../../model/methodology.ts";
import type { PublishedRow, PublishedTable } from "../../model/published.ts";

/** Rows that print one place. */
export interface PrintedGroup {
  readonly place: Fraction;
  readonly rows: readonly PublishedRow[];
}

/** Why printed places cannot come from a method. */
export type Contradiction =
  /** The method never gives this place, or never to so many. */
  | { readonly kind: "impossible"; readonly group: PrintedGroup }
  /** So many regions at so early a place would begin before the first. */
  | { readonly kind: "before-first"; readonly group: PrintedGroup }
  /** Both groups need the same position; so many rows as `next` has could have the place `earliest`, or a later one. */
  | {
      readonly kind: "overlap";
      readonly group: PrintedGroup;
      readonly next: PrintedGroup;
      readonly earliest: Fraction;
    };

export interface TieCheck {
  readonly published: PublishedTable;
  /** Every method, in the order in which they are declared: possible where nothing contradicts it. */
  readonly methods: readonly {
    readonly ties: TieMethod;
    readonly contradictions: readonly Contradiction[];
  }[];
}
