import type { Fraction } from "../../exact/fraction.ts";
import type { BlockId, IndicatorId } from "../../model/brand.ts";
import type { Rating } from "../../model/rating.ts";
import type { Region } from "../../model/region.ts";
import type { RegionStanding } from "../../rank/region-standing.ts";

/** What can move a region: its own data, the others' data, the methodology, and who is compared at all. */
export const causes = ["own", "others", "methodology", "regions"] as const;

export type Cause = (typeof causes)[number];

export type Parts = Readonly<Record<Cause, Fraction>>;

/** Where every region's change between two periods comes from. Parts add up to their change, exactly. */
export interface Attribution {
  readonly previous: Rating;
  readonly current: Rating;
  /** Those that have a place in both periods, in the order of their present places. */
  readonly regions: readonly RegionAttribution[];
  /** Those that have a place only now, and only before. */
  readonly onlyCurrent: readonly Region[];
  readonly onlyPrevious: readonly Region[];
  /** In the order of the current methodology, then those that left it. */
  readonly indicators: readonly ComparedIndicator[];
}

export interface ComparedIndicator {
  readonly id: IndicatorId;
  readonly title: string;
  readonly titleEn?: string | undefined;
  readonly block: BlockId;
  /** Whether the formula of one period cannot be computed from the other's exports: then it counts as new. */
  readonly status: "both" | "came" | "left" | "remade";
}

export interface RegionAttribution {
  readonly previous: RegionStanding;
  readonly current: RegionStanding;
  /** Places gained: 5 to 3 is a rise of 2. */
  readonly rise: Split;
  /** Of the exact score that the places compare. */
  readonly points: Split;
  /** In the order of the attribution's indicators. */
  readonly indicators: readonly Parts[];
}

export interface Split {
  readonly change: Fraction;
  readonly parts: Parts;
}
