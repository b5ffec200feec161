import type { Fraction } from "../exact/fraction.ts";
import type { Rounding } from "../exact/round.ts";
import type { RegionCode } from "./brand.ts";
import type { Methodology, RankingRule, TieMethod } from "./methodology.ts";

/** What a finished rating says, be it computed just now or read back from the JSON of `compute`. */
export interface RatingResult {
  /** What people call it: its period, else its folder or file. */
  readonly label: string;
  readonly methodology: ResultMethodology;
  /** What the places compare: `total`, or a block by its id. */
  readonly by: string;
  /** The rated regions, the best place first. */
  readonly regions: readonly ResultRegion[];
  readonly notRated: readonly { readonly code: RegionCode; readonly name: string }[];
  /** Rows with errors that were left out. */
  readonly refusedRows: number;
  /** The regions whose rows those were, where they are known: the JSON does not name them. */
  readonly refusedIn: readonly { readonly code: RegionCode; readonly name: string }[];
}

export interface ResultMethodology {
  readonly id: string;
  readonly sha256: string;
  readonly maxPoints: Fraction;
  readonly ties: TieMethod;
  readonly rounding: Rounding;
  readonly order: RankingRule["order"];
  /** The whole of it, which a result read from JSON does not have. */
  readonly whole: Methodology | undefined;
}

export interface ResultRegion {
  readonly code: RegionCode;
  readonly name: string;
  readonly district: string | undefined;
  readonly place: Fraction;
  readonly shared: boolean;
  /** What the places compare, exact. */
  readonly exactPoints: Fraction;
  /** The same as printed: rounded as the methodology says. */
  readonly points: Fraction;
  /** The exact points of each block by its id. */
  readonly blocks: ReadonlyMap<string, Fraction>;
}
