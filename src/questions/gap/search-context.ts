import type { RegionData } from "../../change/region-data.ts";
import type { Standing } from "../../change/standing.ts";
import type { Fraction } from "../../exact/fraction.ts";
import type { Indicator } from "../../model/methodology.ts";
import type { Value } from "../../model/region.ts";
import type { ComparedPart } from "../../rank/compared-score.ts";
import type { Extent } from "../../scale/extent.ts";

/** One region's data and how it would be rated with others: what the search for steps works on. */
export interface SearchContext {
  readonly data: RegionData;
  readonly now: Standing;
  /** What the places compare: steps are chosen by what they bring there. */
  readonly by: ComparedPart;
  /** By the ids of changed leaves. Undefined where nothing could be measured. */
  readonly standing: (leaves: ReadonlyMap<string, Value>) => Standing | undefined;
  /** The place with another exact score, ties broken in its favour. */
  readonly placeAt: (score: Fraction) => Fraction;
  /** Among the rated regions; undefined where nobody has a value. */
  readonly extentOf: (indicator: Indicator) => Extent | undefined;
  /** The score, as it is compared, of the regions next above; undefined at the top. */
  readonly above: Fraction | undefined;
}
