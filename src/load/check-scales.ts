import { printExact } from "../exact/decimal.ts";
import { compare, type Fraction, one, zero } from "../exact/fraction.ts";
import { round } from "../exact/round.ts";
import type { RegionCode } from "../model/brand.ts";
import type { Indicator } from "../model/methodology.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { Region } from "../model/region.ts";
import { extentOf } from "../scale/extent.ts";
import type { Ends } from "../scale/kind.ts";
import { hasNoPositiveBest, isRelative, kindOf } from "../scale/scale.ts";
import type { Measurement } from "../score/measure.ts";

/** What the values of the rated regions, taken together, say against the scale of an indicator. */
export function checkScales(
  indicators: readonly Indicator[],
  regions: readonly Region[],
  measurement: Measurement,
  spared: Pick<ReadonlySet<RegionCode>, "has">,
  file: string,
): readonly Problem[] {
  const at = { in: "export", file } as const;
  return indicators.flatMap((indicator) => {
    const measured = measurement.get(indicator.id) ?? [];
    const values = regions.flatMap(({ code }, position) =>
      spared.has(code) ? [] : (measured[position] ?? []),
    );
    return values.length === 0 ? [] : (scaleProblem(indicator, values, at) ?? []);
  });
}

/** Fewer regions than these say nothing of a scale by being alike. */
const MANY = 3;

/** No share of anything is as many times the whole. */
const TEN = zero.add(10);
/** The most that percent usually are. */
const HUNDRED = zero.add(100);

function scaleProblem(
  { id, scale }: Indicator,
  values: readonly Fraction[],
  at: Problem["at"],
): Problem | undefined {
  const kind = kindOf(scale);
  if (isRelative(scale)) {
    const extent = extentOf(values);
    if (extent === undefined || !hasNoPositiveBest(scale, extent)) return undefined;
    const best = kind.better(scale) === "higher" ? extent.greatest : extent.least;
    return problem("best-not-positive", at, { indicator: id, value: printExact(best) });
  }
  const ends = endsOf(scale);
  if (ends === undefined) return undefined;
  const isShare = [ends.worst, ends.best].every((end) => compare(end, zero) >= 0 && compare(end, one) <= 0);
  const above = isShare ? values.filter((value) => compare(value, one) > 0) : [];
  const isFarAbove = above.some((value) => compare(value, TEN) > 0);
  const areNoShares = isFarAbove || above.length === values.length;
  const takesShares = kind.form === "continuous" && kind.takesShares === true;
  if (above.length > 0 && (takesShares || areNoShares)) {
    const data = {
      indicator: id,
      values: above.slice(0, 3).map((value) => printExact(round(value, { places: 4, mode: "half-up" }))),
      regions: above.length,
      of: values.length,
      percent: isFarAbove && above.every((value) => compare(value, HUNDRED) <= 0),
    };
    return problem("not-a-share", at, data, "warning");
  }
  const end = values.length < MANY ? undefined : endPassed(ends, values);
  // That everybody does all there is to do is told by the rating itself.
  if (end === undefined || (end === "best" && isShare && above.length === 0)) return undefined;
  const data = { indicator: id, end, edge: printExact(ends[end]), regions: values.length };
  return problem("beyond-scale", at, data, "warning");
}

/** Of a scale that does not go by the values of the regions. */
function endsOf(scale: Indicator["scale"]): Ends | undefined {
  const kind = kindOf(scale);
  switch (kind.form) {
    case "continuous":
      return kind.ends(scale, undefined);
    case "stepped": {
      const bands = kind.bands(scale);
      const [best, worst] = [bands[0], bands.at(-1)];
      return best === undefined || worst === undefined ? undefined : { best: best.edge, worst: worst.edge };
    }
  }
}

/** The end of the scale that every value lies beyond. */
function endPassed({ worst, best }: Ends, values: readonly Fraction[]): keyof Ends | undefined {
  const upwards = compare(best, worst) >= 0;
  const [low, high] = upwards ? (["worst", "best"] as const) : (["best", "worst"] as const);
  const ends = { worst, best };
  if (values.every((value) => compare(value, ends[high]) > 0)) return high;
  return values.every((value) => compare(value, ends[low]) < 0) ? low : undefined;
}
