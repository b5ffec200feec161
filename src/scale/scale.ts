import { product } from "../exact/arithmetic.ts";
import { type Fraction, zero } from "../exact/fraction.ts";
import type { Scale } from "../model/methodology.ts";
import { type Band, bandIndex } from "./band.ts";
import type { Extent } from "./extent.ts";
import type { ScaleKind } from "./kind.ts";
import { scaleKinds } from "./scales.ts";

/** What is known of the kind of a scale. */
export function kindOf({ kind }: Scale): ScaleKind {
  const known = scaleKinds.find((scaleKind) => scaleKind.kind === kind);
  if (known === undefined) throw new Error(`no such scale: ${kind}`);
  return known;
}

/** Whether a scale measures a region by the values of all. */
export function isRelative(scale: Scale): boolean {
  const kind = kindOf(scale);
  return kind.form === "continuous" && kind.relative;
}

/** Whether the best of the values leaves a scale nothing to divide by: a rating with it is refused. */
export function hasNoPositiveBest(scale: Scale, extent: Extent | undefined): boolean {
  const kind = kindOf(scale);
  if (kind.form !== "continuous" || extent === undefined) return false;
  return kind.bestNotPositive?.(scale, extent) === true;
}

/** Whether a change of the values leaves a scale nothing to divide by that had it before. */
export function losesPositiveBest(
  scale: Scale,
  before: Extent | undefined,
  after: Extent | undefined,
): boolean {
  return hasNoPositiveBest(scale, after) && !hasNoPositiveBest(scale, before);
}

/** The bands of a scale whose points grow in steps, the best first; undefined where every difference in value counts. */
export function bandsOf(scale: Scale): readonly Band[] | undefined {
  const kind = kindOf(scale);
  return kind.form === "stepped" ? kind.bands(scale) : undefined;
}

/**
 * The points that a value earns. `extent` is over the rated regions that have a value, and is needed only
 * where the scale is relative.
 */
export function points(
  value: Fraction,
  scale: Scale,
  weight: Fraction,
  extent: Extent | undefined,
): Fraction {
  const kind = kindOf(scale);
  switch (kind.form) {
    case "stepped": {
      const bands = kind.bands(scale);
      return bands[bandIndex(bands, value)]?.points ?? zero;
    }
    case "continuous":
      return product(kind.share(scale, value, extent), weight);
  }
}

/** The scale of an indicator whose weight becomes so many times what it was. */
export function reweighted(scale: Scale, factor: Fraction): Scale {
  const kind = kindOf(scale);
  switch (kind.form) {
    case "stepped":
      return kind.withBands(
        scale,
        kind.bands(scale).map((band) => ({ ...band, points: band.points.mul(factor) })),
      );
    case "continuous":
      return scale;
  }
}
