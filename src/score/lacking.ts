import type { IndicatorId } from "../model/brand.ts";
import type { Indicator } from "../model/methodology.ts";
import type { Value } from "../model/region.ts";

/** The first indicator without a value that the methodology does not do without: such a region cannot be rated. */
export function lackingIndicator(
  indicators: readonly Indicator[],
  valueFor: (id: IndicatorId) => Value,
): Indicator | undefined {
  return indicators.find(({ id, missing }) => missing === "refuse" && valueFor(id) === undefined);
}
