import { aggregationOf } from "../aggregate/aggregation.ts";
import type { Part } from "../aggregate/kind.ts";
import { type Fraction, sum, zero } from "../exact/fraction.ts";
import type { IndicatorId } from "../model/brand.ts";
import type { Block, Indicator, Methodology } from "../model/methodology.ts";
import { blockOf } from "../model/outline.ts";
import type { Rating, Score } from "../model/rating.ts";

type Scored = Pick<Score, "blocks" | "indicators">;

/**
 * What a point of each indicator adds to the exact total, or to one block scaled to its whole weight: 1 where
 * blocks are sums and nothing is excluded. Points × factor, added up over the indicators, are the exact score.
 */
export function factors(
  methodology: Methodology,
  score: Scored,
  by: Rating["by"],
): ReadonlyMap<IndicatorId, Fraction> {
  const [blocks, whole] =
    by === "total" ? [methodology.blocks, methodology.maxPoints] : partOf(blockOf(methodology, by));
  const available = sum(blocks.map((block) => availableOf(block, score)));
  const factorOf = new Map<IndicatorId, Fraction>();
  const factor = available.n === 0n ? zero : whole.div(available);
  for (const block of blocks) addFactors(block, factor, score, factorOf);
  return factorOf;
}

function partOf(block: Block): readonly [readonly Block[], Fraction] {
  return [[block], block.weight];
}

function addFactors(
  node: Block | Indicator,
  factor: Fraction,
  score: Scored,
  factorOf: Map<IndicatorId, Fraction>,
): void {
  if (node.kind === "indicator") {
    factorOf.set(node.id, factor);
    return;
  }
  const kind = aggregationOf(node);
  const parts = partsOf(node, score);
  for (const [index, child] of node.children.entries()) {
    const part = parts[index];
    if (part !== undefined)
      addFactors(child, factor.mul(kind.factor(node.weight, part, parts)), score, factorOf);
  }
}

/** What the points of a block are aggregated from, a part a child. */
export function partsOf(block: Block, score: Scored): readonly Part[] {
  return block.children.map((child) => ({
    weight: child.weight,
    points: pointsOf(child, score),
    available: availableOf(child, score),
  }));
}

function pointsOf(node: Block | Indicator, { blocks, indicators }: Scored): Fraction {
  const scored = node.kind === "block" ? blocks.get(node.id) : indicators.get(node.id);
  return scored?.points ?? zero;
}

/** Points at most, without what is excluded. */
export function availableOf(node: Block | Indicator, { blocks, indicators }: Scored): Fraction {
  if (node.kind === "indicator") return indicators.get(node.id)?.excluded === true ? zero : node.weight;
  return blocks.get(node.id)?.available ?? zero;
}
