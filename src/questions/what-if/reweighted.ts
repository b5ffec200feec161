import { type Fraction, sum } from "../../exact/fraction.ts";
import type { IndicatorId } from "../../model/brand.ts";
import type { Block, Indicator, Methodology } from "../../model/methodology.ts";
import { blocksOf, indicatorsOf } from "../../model/walk.ts";
import { isContinuous } from "../../scale/ability.ts";

/**
 * The methodology with other weights: bands are worth the same shares of the new weight, blocks that are
 * sums and the maximum follow. An indicator of weight 0 leaves it, and with it a block that has no other.
 */
export function reweighted(
  methodology: Methodology,
  weights: ReadonlyMap<IndicatorId, Fraction>,
): Methodology {
  const blocks = methodology.blocks.flatMap((block) => blockWith(block, weights) ?? []);
  const kept = new Set<string>([...blocksOf(blocks), ...indicatorsOf(blocks)].map(({ id }) => id));
  const { ranking } = methodology;
  return {
    ...methodology,
    blocks,
    maxPoints: sum(blocks.map(({ weight }) => weight)),
    ranking: { ...ranking, breakTies: ranking.breakTies.filter((id) => kept.has(id)) },
  };
}

function blockWith(block: Block, weights: ReadonlyMap<IndicatorId, Fraction>): Block | undefined {
  const children = block.children.flatMap(
    (child) => (child.kind === "block" ? blockWith(child, weights) : indicatorWith(child, weights)) ?? [],
  );
  if (children.length === 0) return undefined;
  switch (block.aggregate) {
    case "sum":
      return { ...block, children, weight: sum(children.map(({ weight }) => weight)) };
    case "mean":
      return { ...block, children };
  }
}

function indicatorWith(
  indicator: Indicator,
  weights: ReadonlyMap<IndicatorId, Fraction>,
): Indicator | undefined {
  const weight = weights.get(indicator.id);
  if (weight === undefined) return indicator;
  if (weight.n === 0n) return undefined;
  const { scale } = indicator;
  if (isContinuous(scale)) return { ...indicator, weight };
  const bands = scale.bands.map((band) => ({
    ...band,
    points: band.points.mul(weight).div(indicator.weight),
  }));
  return { ...indicator, weight, scale: { ...scale, bands } };
}
