import { clamp, compare, type Fraction, one, zero } from "../exact/fraction.ts";
import type { Band, Better, Scale } from "../model/methodology.ts";
import type { Extent } from "./ability.ts";

/**
 * The share of the weight that a value earns, 0 to 1. `extent` is over the rated regions that have a value,
 * and wanted only where the scale looks at others.
 */
export function share(value: Fraction, scale: Scale, weight: Fraction, extent: Extent | undefined): Fraction {
  switch (scale.kind) {
    case "bands":
      return (bandReached(value, scale.bands, scale.better)?.points ?? zero).div(weight);
    case "goalposts":
      return between(value, scale.worst, scale.best);
    case "none":
      return clamp(value, zero, one);
    case "minmax":
    case "distance_to_best":
      if (extent === undefined) throw new Error(`a ${scale.kind} scale without the others' values`);
      return amongOthers(value, scale, extent);
  }
}

function amongOthers(
  value: Fraction,
  scale: Extract<Scale, { kind: "minmax" | "distance_to_best" }>,
  extent: Extent,
): Fraction {
  switch (scale.kind) {
    case "minmax":
      return scale.better === "higher"
        ? between(value, extent.least, extent.greatest)
        : between(value, extent.greatest, extent.least);
    case "distance_to_best":
      return scale.better === "higher" ? quotient(value, extent.greatest) : quotient(extent.least, value);
  }
}

/** weight × share; a band says its points outright. */
export function pointsFor(
  value: Fraction,
  scale: Scale,
  weight: Fraction,
  extent: Extent | undefined,
): Fraction {
  if (scale.kind === "bands") return bandReached(value, scale.bands, scale.better)?.points ?? zero;
  return share(value, scale, weight, extent).mul(weight);
}

/** The best band whose edge the value reaches. */
export function bandReached(value: Fraction, bands: readonly Band[], better: Better): Band | undefined {
  return bands.find(({ edge }) =>
    better === "higher" ? compare(value, edge) >= 0 : compare(value, edge) <= 0,
  );
}

/** How far from worst to best, cut at both; everything where they are one. */
function between(value: Fraction, worst: Fraction, best: Fraction): Fraction {
  if (compare(worst, best) === 0) return one;
  return clamp(value.sub(worst).div(best.sub(worst)), zero, one);
}

/** part / whole, cut to 0 and 1. Where the whole is not positive, only its equal has a share. */
function quotient(part: Fraction, whole: Fraction): Fraction {
  if (compare(part, whole) === 0) return one;
  return compare(whole, zero) > 0 ? clamp(part.div(whole), zero, one) : zero;
}

export function extentOf(values: Iterable<Fraction>): Extent | undefined {
  let extent: Extent | undefined;
  for (const value of values) {
    extent = {
      least: extent === undefined || compare(value, extent.least) < 0 ? value : extent.least,
      greatest: extent === undefined || compare(value, extent.greatest) > 0 ? value : extent.greatest,
    };
  }
  return extent;
}
