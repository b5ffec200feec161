import type { Fraction } from "../exact/fraction.ts";
import type { Indicator } from "../model/methodology.ts";
import type { Score } from "../model/rating.ts";
import type { Region, Value } from "../model/region.ts";
import type { Extent } from "../scale/ability.ts";
import type { Ground } from "./region-data.ts";

/** Where a region stands with some of its sums and counts changed, all other regions as they are. */
export interface Standing {
  readonly score: Score;
  readonly place: Fraction;
  /** The others that hold the same place. */
  readonly sharedWith: readonly Region[];
  /** Of every rated region, and of this one as it was. */
  readonly field: readonly Score[];
}

/** What the search needs to know of the rating; score and rank are handed in. */
export interface Means {
  readonly ground: Ground;
  readonly now: Standing;
  /** By the ids of changed leaves. Undefined where nothing could be measured. */
  readonly standing: (leaves: ReadonlyMap<string, Value>) => Standing | undefined;
  /** The place with another exact total, ties broken in its favour. */
  readonly placeAt: (total: Fraction) => Fraction;
  /** Among the rated regions; undefined where nobody has a value. */
  readonly extentOf: (indicator: Indicator) => Extent | undefined;
  /** The total, as it is compared, of the regions next above; undefined at the top. */
  readonly above: Fraction | undefined;
}
