import type { Fraction } from "../../exact/fraction.ts";
import type { OutlineIndicator } from "../../model/outline.ts";
import type { RatingResult, ResultRegion } from "../../model/rating-result.ts";
import type { Change } from "../../rank/printed-change.ts";

/** How many regions did better, worse and the same. */
export interface Tally {
  readonly improved: number;
  readonly worsened: number;
  readonly stayed: number;
}

/** A region that has a place both then and now. */
export interface Move {
  readonly previous: ResultRegion;
  readonly current: ResultRegion;
  /** Of points as printed, so that a reader's subtraction agrees. Nothing is gained where maxima differ. */
  readonly points: Change;
  /** Of the share of the maximum, where the maxima differ. */
  readonly share: Change | undefined;
  readonly places: Change;
  readonly blocks: ReadonlyMap<string, Change>;
}

/** A region that has a place only now, or only then. */
export interface UnmatchedRegion {
  readonly region: ResultRegion;
  /** It stands in the other rating too, without a place. */
  readonly withoutPlace: boolean;
}

/** Mean points of a district or a block, and how its regions did by their points, or by their shares. */
export interface GroupChange {
  readonly id: string;
  readonly mean: Change;
  /** Absent where the block's points cannot be compared. */
  readonly tally: Tally | undefined;
}

/** Regions whose change is the same: a tie is never cut in two. */
export interface MoverGroup {
  readonly gained: Fraction;
  readonly moves: readonly Move[];
}

export interface Movers {
  /** The largest gain first. */
  readonly up: readonly MoverGroup[];
  /** The largest loss first. */
  readonly down: readonly MoverGroup[];
}

/** Rules of the whole rating, by their keys in the methodology file. */
export type MethodologyRule =
  | "id"
  | "sha256"
  | "max_points"
  | "ties"
  | "rounding"
  | "on"
  | "order"
  | "break_ties"
  | "by"
  | "where";

export type IndicatorPart = "title" | "weight" | "formula" | "scale" | "missing" | "block";

/** What is not the same in two methodologies. Values are as the methodology file writes them. */
export type MethodologyDifference =
  | {
      readonly kind: "rule";
      readonly rule: MethodologyRule;
      readonly previous: string;
      readonly current: string;
    }
  | {
      readonly kind: "aggregate";
      readonly block: string;
      readonly previous: string;
      readonly current: string;
    }
  | { readonly kind: "added" | "removed"; readonly indicator: OutlineIndicator }
  | {
      readonly kind: "indicator";
      readonly previous: OutlineIndicator;
      readonly current: OutlineIndicator;
      readonly parts: readonly IndicatorPart[];
    };

/** Points at most of what the places of each side compare. */
export interface Maxima {
  readonly previous: Fraction;
  readonly current: Fraction;
}

export interface Comparison {
  readonly previous: RatingResult;
  readonly current: RatingResult;
  readonly differences: readonly MethodologyDifference[];
  /** Over all regions of each side. */
  readonly mean: Change;
  /** Where they differ: points are then no measure of a change. */
  readonly maxima: Maxima | undefined;
  /** The mean as a share of the maximum, where the maxima differ: all that is said of points is then said of shares. */
  readonly meanShare: Change | undefined;
  readonly tallies: { readonly points: Tally; readonly places: Tally };
  /** The best place of now first. */
  readonly moves: readonly Move[];
  readonly onlyCurrent: readonly UnmatchedRegion[];
  readonly onlyPrevious: readonly UnmatchedRegion[];
  readonly movers: { readonly points: Movers; readonly places: Movers };
  readonly districts: readonly GroupChange[];
  readonly blocks: readonly GroupChange[];
  /** Not a point, a place, a region or a rule is different. */
  readonly unchanged: boolean;
}
