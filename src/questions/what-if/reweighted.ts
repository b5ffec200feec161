import { aggregationOf } from "../../aggregate/aggregation.ts";
import { type Fraction, sum } from "../../exact/fraction.ts";
import type { IndicatorId } from "../../model/brand.ts";
import type { Block, Indicator, Methodology } from "../../model/methodology.ts";
import { blocksOf, indicatorsOf } from "../../model/walk.ts";
import { reweighted as scaleWith } from "../../scale/scale.ts";

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
  const weight = aggregationOf(block).weight?.(children.map((child) => child.weight));
  return { ...block, children, weight: weight ?? block.weight };
}

function indicatorWith(
  indicator: Indicator,
  weights: ReadonlyMap<IndicatorId, Fraction>,
): Indicator | undefined {
  const weight = weights.get(indicator.id);
  if (weight === undefined) return indicator;
  if (weight.n === 0n) return undefined;
  return { ...indicator, weight, scale: scaleWith(indicator.scale, weight.div(indicator.weight)) };
}
