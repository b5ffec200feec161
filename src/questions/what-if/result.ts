import type { Fraction } from "../../exact/fraction.ts";
import type { Indicator, TieMethod } from "../../model/methodology.ts";
import type { RatedRegion, Rating } from "../../model/rating.ts";
import type { Region } from "../../model/region.ts";

/** A rating with and without some changes. */
export interface WhatIf {
  readonly before: Rating;
  readonly after: Rating;
  readonly changes: readonly Change[];
  /** The regions whose place or exact total differs, in the order of the new places. */
  readonly moves: readonly Move[];
  /** Rated regions that differ in nothing. */
  readonly same: number;
}

export type Change =
  | {
      readonly kind: "value";
      readonly region: Region;
      /** As formulas write it. */
      readonly what: string;
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
  readonly before: Standing | undefined;
  readonly after: Standing | undefined;
}

interface Standing {
  readonly place: Fraction;
  readonly shared: boolean;
  readonly score: RatedRegion;
}
