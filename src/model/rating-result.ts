import type { Fraction } from "../exact/fraction.ts";
import type { Rounding } from "../exact/round.ts";
import type { RegionCode } from "./brand.ts";
import type { Methodology, RankingRule, TieMethod } from "./methodology.ts";
import type { Outline } from "./outline.ts";

/** What a finished rating says, be it computed just now or read back from the JSON of `compute`. */
export interface RatingResult {
  /** What people call it: its period, else its folder or file. */
  readonly label: string;
  readonly methodology: ResultMethodology;
  /** What the places compare: `total`, or a block by its id. */
  readonly by: string;
  /** Points at most of what the places compare; undefined where the first version of the JSON does not say it. */
  readonly maximum: Fraction | undefined;
  /** The rated regions, the best place first. */
  readonly regions: readonly ResultRegion[];
  readonly notRated: readonly { readonly code: RegionCode; readonly name: string }[];
  /** Rows with errors that were left out. */
  readonly refusedRows: number;
  /** The regions whose rows those were, where they are known: the JSON does not name them. */
  readonly refusedIn: readonly { readonly code: RegionCode; readonly name: string }[];
}

/** What the first version of the JSON does not say is undefined. */
export interface ResultMethodology {
  readonly id: string;
  readonly sha256: string;
  readonly maxPoints: Fraction;
  readonly ties: TieMethod;
  readonly on: RankingRule["on"] | undefined;
  readonly rounding: Rounding;
  readonly order: RankingRule["order"];
  /** Ids of blocks and indicators. */
  readonly breakTies: readonly string[] | undefined;
  readonly outline: Outline | undefined;
  /** With formulas and scales, which no JSON has. */
  readonly whole: Methodology | undefined;
}

export interface ResultRegion {
  readonly code: RegionCode;
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  readonly district: string | undefined;
  readonly place: Fraction;
  readonly shared: boolean;
  /** What the places compare, exact. */
  readonly exactScore: Fraction;
  /** The same as printed: rounded as the methodology says. */
  readonly score: Fraction;
  /** The exact points of each block by its id. */
  readonly blocks: ReadonlyMap<string, Fraction>;
}
