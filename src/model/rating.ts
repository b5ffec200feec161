import type { Fraction } from "../exact/fraction.ts";
import type { BlockId, IndicatorId } from "./brand.ts";
import type { Methodology, TieMethod } from "./methodology.ts";
import type { Region, Value } from "./region.ts";
import type { OddLineEnds } from "./source.ts";

/** What an indicator came to for one region. */
export interface IndicatorScore {
  readonly value: Value;
  readonly points: Fraction;
  /** A missing value whose weight left the region's maximum. */
  readonly excluded: boolean;
}

export interface BlockScore {
  readonly points: Fraction;
  /** Points at most, without the excluded indicators. */
  readonly available: Fraction;
  /** `points` scaled to the block's whole weight: what is compared where places are by the block. */
  readonly scaled: Fraction;
}

/** A region's points, exact, before any place. */
export interface Score {
  readonly region: Region;
  readonly indicators: ReadonlyMap<IndicatorId, IndicatorScore>;
  readonly blocks: ReadonlyMap<BlockId, BlockScore>;
  /** Scaled to the whole maximum where indicators are excluded. */
  readonly exactTotal: Fraction;
  /** `exactTotal`, rounded as the methodology says. */
  readonly total: Fraction;
}

/** Regions of equal score. The place is the group's, so equal scores cannot carry different places. */
export interface TieGroup<Member> {
  /** A half at most: 2.5 where ties are fractional. */
  readonly place: Fraction;
  readonly members: readonly Member[];
}

export type Ranking<Member> = readonly TieGroup<Member>[];

export interface RatedRegion extends Score {
  /** Place among the regions of its district; absent where the export has no districts. */
  readonly districtPlace: Fraction | undefined;
}

export interface NotRatedRegion {
  readonly region: Region;
  readonly reason: NotRatedReason;
}

export type NotRatedReason =
  | { readonly kind: "declared"; readonly text: string; readonly textEn?: string | undefined }
  | { readonly kind: "nothing-measured" }
  /** Where places are by one block. */
  | { readonly kind: "nothing-measured-in-block" }
  | { readonly kind: "invalid-data" };

/** The finished calculation. */
export interface Rating {
  readonly methodology: Methodology;
  readonly period: string | undefined;
  readonly ties: TieMethod;
  /** What the places compare: the total, or one block's points. */
  readonly by: "total" | BlockId;
  readonly ranking: Ranking<RatedRegion>;
  readonly notRated: readonly NotRatedRegion[];
  /** What is compared prints alike though it is not equal. */
  readonly printedAlike: boolean;
  readonly inputs: readonly Input[];
  /** Rows that were refused and left out, where the run was told to go on. */
  readonly refusedRows: number;
  /** The regions whose rows those were, in the order of the export. */
  readonly refusedIn: readonly Region[];
}

/** One file that was read. */
export interface Input {
  /** `regions`, `aliases`, or the id of a table. */
  readonly role: string;
  readonly file: string;
  /** In hexadecimal; absent where nobody asked for it. */
  readonly sha256: string | undefined;
  /** Data rows, the header not counted. */
  readonly rows: number;
  /** Of a book its format: `xlsx`. */
  readonly encoding: string;
  /** Absent for a book. */
  readonly delimiter: string | undefined;
  readonly lineEnds?: OddLineEnds | undefined;
  /** The sheet that was read of a book, and the others that it has. */
  readonly sheet?: string | undefined;
  readonly otherSheets?: readonly string[] | undefined;
}
