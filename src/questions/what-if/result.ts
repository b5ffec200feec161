import type { Fraction } from "../../exact/fraction.ts";
import type { RegionLeaf } from "../../model/expression.ts";
import type { Indicator, TieMethod } from "../../model/methodology.ts";
import type { Rating } from "../../model/rating.ts";
import type { Region } from "../../model/region.ts";
import type { RegionStanding } from "../../rank/region-standing.ts";

/** A rating with and without some changes. */
export interface WhatIf {
  readonly before: Rating;
  readonly after: Rating;
  readonly changes: readonly Change[];
  /** The regions whose place or exact score differs, in the order of the new places. */
  readonly moves: readonly Move[];
  /** Rated regions that differ in nothing. */
  readonly same: number;
}

export type Change =
  | {
      readonly kind: "value";
      readonly region: Region;
      readonly leaf: RegionLeaf;
      readonly before: Fraction;
      readonly after: Fraction;
    }
  | {
      readonly kind: "weight";
      readonly indicator: Indicator;
      readonly before: Fraction;
      readonly after: Fraction;
    }
  | { readonly kind: "ties"; readonly before: TieMethod; readonly after: TieMethod };

export interface Move {
  readonly region: Region;
  /** Undefined where the region has no place. */
  readonly before: RegionStanding | undefined;
  readonly after: RegionStanding | undefined;
}
