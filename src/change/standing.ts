import type { Fraction } from "../exact/fraction.ts";
import type { Score } from "../model/rating.ts";
import type { Region } from "../model/region.ts";

/** Where a region stands with some of its sums and counts changed, all other regions as they are. */
export interface Standing {
  readonly score: Score;
  readonly place: Fraction;
  /** The others that hold the same place. */
  readonly sharedWith: readonly Region[];
  /** Of every rated region; of this one as it was before the change. */
  readonly scores: readonly Score[];
}
