import type { Edit, Lever } from "../../change/lever.ts";
import type { Fraction } from "../../exact/fraction.ts";
import type { IndicatorId } from "../../model/brand.ts";
import type { Indicator } from "../../model/methodology.ts";
import type { RatedRegion, Rating } from "../../model/rating.ts";
import type { Region } from "../../model/region.ts";
import type { Band } from "../../scale/band.ts";

/** What a region lacks to rise. */
export interface Gap {
  readonly rating: Rating;
  readonly region: RatedRegion;
  readonly place: Fraction;
  readonly outlooks: readonly Outlook[];
  readonly goal: Goal | undefined;
}

/** What one indicator can still bring. */
export type Outlook = { readonly indicator: Indicator } & (
  | { readonly kind: "step"; readonly step: Step }
  /** The nearest step: the total is worse after it, for its cells have a part in other indicators. */
  | { readonly kind: "costs-points"; readonly step: Step }
  /** It brings all that it can. */
  | { readonly kind: "best" }
  /** The formula has no value: a division by zero, or an empty cell. */
  | { readonly kind: "no-value" }
  /** No count of the formula can be changed, or the formula is no line in it. */
  | { readonly kind: "no-lever" }
  | { readonly kind: "out-of-reach"; readonly shortfall: Shortfall }
);

/** More would be needed than the data and their rules leave room for. */
export interface Shortfall {
  readonly lever: Lever;
  /** The value that would have to be reached. */
  readonly value: Fraction;
  readonly needed: Fraction;
  readonly possible: Fraction;
}

/** The least change of one count that reaches an aim; one unit less does not. */
export interface Step {
  readonly indicator: Indicator;
  readonly aim: Aim;
  readonly lever: Lever;
  readonly before: Fraction;
  readonly after: Fraction;
  /** What a count can differ by. */
  readonly unit: Fraction;
  /** The indicator's value. */
  readonly value: { readonly before: Fraction; readonly after: Fraction };
  /** The change of the count by what it is; a count of 0 is taken for 1. */
  readonly relative: Fraction;
  readonly edits: readonly Edit[];
  /** Other indicators whose points change with it: the same cells have a part in them. */
  readonly also: readonly IndicatorId[];
  /** Points of what the places compare, exact, all indicators that the cells have a part in together. */
  readonly gain: Fraction;
  /** After this step and those before it. */
  readonly total: Fraction;
  readonly place: Fraction;
  /** The other regions that then hold the same place. */
  readonly sharedWith: readonly Region[];
}

export type Aim =
  | { readonly kind: "band"; readonly band: Band | undefined }
  /** On a continuous scale: a better place; the exact value from which on it is held, where one can be told. */
  | { readonly kind: "place"; readonly value: Fraction | undefined; readonly inclusive: boolean }
  /** On a continuous scale where no value of it brings a better place: all that it can bring. */
  | { readonly kind: "most" };

/** The way to a place. */
export interface Goal {
  /** The place that was asked for. */
  readonly place: Fraction;
  /** The place that the ways lead to: the one asked for, or the best that there is where that is out of reach. */
  readonly attempted: Fraction;
  /** The cheapest first. Empty where the place is held already, or none better than now can be reached. */
  readonly ways: readonly Way[];
  /** With every indicator at its best. */
  readonly best: { readonly place: Fraction; readonly total: Fraction };
  readonly held: boolean;
  /** Whether every set was looked at: all scales are bands. */
  readonly exact: boolean;
}

export interface Way {
  readonly steps: readonly Step[];
  readonly relative: Fraction;
  readonly total: Fraction;
  readonly place: Fraction;
  readonly sharedWith: readonly Region[];
  /** The regions that are next below then, and by how much. */
  readonly below: readonly Margin[];
}

export interface Margin {
  readonly region: Region;
  /** Points, as they are compared. */
  readonly points: Fraction;
}
