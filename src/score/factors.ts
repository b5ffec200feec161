import { type Fraction, one, sum, zero } from "../exact/fraction.ts";
import type { IndicatorId } from "../model/brand.ts";
import type { Block, Indicator, Methodology } from "../model/methodology.ts";
import type { Score } from "../model/rating.ts";

type Scored = Pick<Score, "blocks" | "indicators">;

/**
 * What a point of each indicator adds to the exact total: 1 where blocks are sums and nothing is excluded.
 * Points × factor, added up over the indicators, are the exact total.
 */
export function factors(
  { blocks, maxPoints }: Methodology,
  score: Scored,
): ReadonlyMap<IndicatorId, Fraction> {
  const available = sum(blocks.map((block) => availableOf(block, score)));
  const found = new Map<IndicatorId, Fraction>();
  for (const block of blocks) note(block, maxPoints.div(available), score, found);
  return found;
}

function note(
  node: Block | Indicator,
  factor: Fraction,
  score: Scored,
  found: Map<IndicatorId, Fraction>,
): void {
  if (node.kind === "indicator") {
    found.set(node.id, factor);
    return;
  }
  const present = node.children.filter((child) => availableOf(child, score).n > 0n);
  const weights = sum(present.map(({ weight }) => weight));
  for (const child of node.children) {
    const available = availableOf(child, score);
    note(child, factor.mul(within(node, child.weight, available, weights)), score, found);
  }
}

/** What a point of a child adds to its block's points. */
function within(block: Block, weight: Fraction, available: Fraction, weights: Fraction): Fraction {
  switch (block.aggregate) {
    case "sum":
      return one;
    case "mean":
      return available.n === 0n ? zero : block.weight.mul(weight).div(available).div(weights);
  }
}

/** Points at most, without what is excluded. */
export function availableOf(node: Block | Indicator, { blocks, indicators }: Scored): Fraction {
  if (node.kind === "indicator") return indicators.get(node.id)?.excluded === true ? zero : node.weight;
  return blocks.get(node.id)?.available ?? zero;
}
