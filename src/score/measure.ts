import { evaluate } from "../formula/evaluate.ts";
import type { IndicatorId } from "../model/brand.ts";
import type { RegionLeaf } from "../model/expression.ts";
import type { Indicator } from "../model/methodology.ts";
import type { Region, Value } from "../model/region.ts";

/** One exact value for each indicator and region, in the order of the regions. */
export type Measurement = ReadonlyMap<IndicatorId, readonly Value[]>;

/** The values that a formula's leaves have for the region at a position. */
export type LeafValues = (position: number) => (leaf: RegionLeaf) => Value;

/** Cells of the region's own row, and what the fold made of its organisations. */
export function leafValues(
  regions: readonly Region[],
  aggregates: ReadonlyMap<string, readonly Value[]>,
): LeafValues {
  return (position) => (leaf) => {
    if (leaf.kind === "cell") return regions[position]?.cells.get(leaf.column);
    return aggregates.get(leaf.aggregate.id)?.[position];
  };
}

export function measure(
  indicators: readonly Indicator[],
  regions: readonly Region[],
  values: LeafValues,
): Measurement {
  return new Map(
    indicators.map(({ id, formula }) => [
      id,
      regions.map((_, position) => evaluate(formula.expression, values(position))),
    ]),
  );
}
