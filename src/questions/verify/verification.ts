import type { Fraction } from "../../exact/fraction.ts";
import type { PrintedPlace, PublishedRow, PublishedTable } from "../../model/published.ts";
import type { NotRatedReason, Rating } from "../../model/rating.ts";
import type { Region } from "../../model/region.ts";
import type { Placing } from "../../rank/placing.ts";

/** Whom a printed name means. */
export type NameReading =
  | { readonly kind: "found"; readonly region: Region }
  | { readonly kind: "ambiguous"; readonly of: readonly string[] }
  | { readonly kind: "unknown"; readonly suggestion: string | undefined };

/** What a row of a published table can say of a region. */
export const facts = ["place", "district_place", "score", "max_score"] as const;
export type Fact = (typeof facts)[number];

/** What the calculation says of the same region. */
export interface Computed {
  readonly region: Region;
  readonly place: Fraction;
  readonly districtPlace: Fraction | undefined;
  /** Under `ordinal`, the places of its equals, its own among them: the methodology does not say who of them comes first. */
  readonly ofEquals: PlacesOfEquals | undefined;
  /** What the places compare, before any rounding. */
  readonly exactScore: Fraction;
}

/** From the first place to the last, in the country and in the district. */
export interface PlacesOfEquals {
  readonly place: PrintedPlace;
  readonly districtPlace: PrintedPlace | undefined;
}

export type Verdict =
  /** Nothing is computed for a region that is without a place here and there. */
  | { readonly kind: "reproduced"; readonly row: PublishedRow; readonly computed: Computed | undefined }
  | {
      readonly kind: "differs";
      readonly row: PublishedRow;
      readonly computed: Computed;
      readonly facts: readonly Fact[];
    }
  | { readonly kind: "unjudged"; readonly row: PublishedRow; readonly reason: UnjudgedReason };

export type UnjudgedReason =
  | Exclude<NameReading, { kind: "found" }>
  | { readonly kind: "not-rated"; readonly region: Region; readonly reason: NotRatedReason }
  /** The row prints no number for a region that has a place. */
  | { readonly kind: "nothing-printed"; readonly region: Region };

/** How many rows have their printed places when placed so. */
export interface TriedPlacing extends Placing {
  readonly places: number;
}

export interface Verification {
  readonly published: PublishedTable;
  readonly rating: Rating;
  readonly verdicts: readonly Verdict[];
  /** Rows that print a place. */
  readonly placed: number;
  /** How many of them have it. */
  readonly places: number;
  /** The other ways of placing that give more of the places, the best first; empty where all places are reproduced. */
  readonly better: readonly TriedPlacing[];
}
