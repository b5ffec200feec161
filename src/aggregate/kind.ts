import type { Fraction } from "../exact/fraction.ts";
import type { Lang } from "../words/lang.ts";

/** A child of a block: its weight, its points, and its points at most, without what is excluded. */
export interface Part {
  readonly weight: Fraction;
  readonly points: Fraction;
  readonly available: Fraction;
}

/** A way in which the points of a block follow from those of its children. */
export interface AggregationKind {
  readonly kind: string;
  /** The points at most of a block, from its children's; undefined where the methodology has to say them. */
  readonly weight: ((children: readonly Fraction[]) => Fraction) | undefined;
  readonly points: (weight: Fraction, parts: readonly Part[]) => Pick<Part, "points" | "available">;
  /** What a point of one of the parts adds to the points of the block. */
  readonly factor: (weight: Fraction, part: Part, parts: readonly Part[]) => Fraction;
  /** The calculation of the block's points. */
  readonly equation: (weight: Fraction, parts: readonly Part[]) => string;
  /** `by …` */
  readonly text: Readonly<Record<Lang, string>>;
}
