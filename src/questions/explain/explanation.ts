import type { Composition } from "../../change/composition.ts";
import type { Fraction } from "../../exact/fraction.ts";
import type { BlockId, IndicatorId } from "../../model/brand.ts";
import type { Equation } from "../../model/equation.ts";
import type { Block, Indicator } from "../../model/methodology.ts";
import type { RatedRegion, Rating } from "../../model/rating.ts";
import type { Region, Value } from "../../model/region.ts";
import type { Neighbours } from "../../rank/neighbours.ts";
import type { Band } from "../../scale/band.ts";

/** Why a region has its place: every number follows from those before it. */
export interface Explanation {
  readonly rating: Rating;
  readonly region: RatedRegion;
  readonly place: Fraction;
  /** The rated regions. */
  readonly of: number;
  readonly sharedWith: readonly Region[];
  readonly above: Neighbours | undefined;
  readonly below: Neighbours | undefined;
  /** From the blocks' points to the exact total. */
  readonly total: Equation;
  /** Every block, an outer one before those within it. */
  readonly blocks: readonly ExplainedBlock[];
  readonly indicators: readonly ExplainedIndicator[];
  /** The indicator that was asked for: nothing but it is shown to people. */
  readonly chosen: IndicatorId | undefined;
  /** Of the chosen indicator. */
  readonly compositions: readonly Composition[];
}

export interface ExplainedBlock {
  readonly block: Block;
  readonly points: Equation;
  readonly available: Fraction;
}

export interface ExplainedIndicator {
  readonly indicator: Indicator;
  readonly block: BlockId;
  /** The formula with its values put in; a value that is lacking is «?». */
  readonly substituted: string;
  readonly value: Value;
  readonly reached: Reached;
  /** Weight × share; absent where there is no value, or where a band says the points. */
  readonly product: Equation | undefined;
  readonly points: Fraction;
  readonly excluded: boolean;
  /** Points × factor: what the exact total has of it. Absent where it is the points themselves. */
  readonly scaled: Equation | undefined;
  readonly contribution: Fraction;
  /** Points of the total between this and the best there can be: what a higher place has to come from. */
  readonly lost: Fraction;
  /** Among the regions that have a value, the best value first. */
  readonly place: { readonly place: Fraction; readonly of: number } | undefined;
}

/** Where on its scale a value falls. */
export type Reached =
  | { readonly kind: "nothing" }
  /** `next` is where the points change next for the better of the region. */
  | { readonly kind: "band"; readonly band: Band | undefined; readonly next: Band | undefined }
  /** The share before it is cut to 0 and 1, and after. */
  | { readonly kind: "share"; readonly uncut: Equation; readonly share: Fraction };
