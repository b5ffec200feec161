import type { ColumnId } from "./brand.ts";
import type { Aggregate, Expression, RegionExpression } from "./expression.ts";
import type { Block, Indicator, Methodology } from "./methodology.ts";

/** The leaves of an expression, left to right. */
export function leaves<Leaf>(expression: Expression<Leaf>): readonly Leaf[] {
  switch (expression.kind) {
    case "number":
      return [];
    case "leaf":
    case "is-choice":
      return [expression.leaf];
    case "negative":
    case "not":
      return leaves(expression.of);
    case "arithmetic":
    case "comparison":
    case "connective":
      return [...leaves(expression.left), ...leaves(expression.right)];
  }
}

/** The columns that an aggregate reads, each once: of what it adds up, then of its condition. */
export function columnsOfAggregate({ of, where }: Pick<Aggregate, "of" | "where">): readonly ColumnId[] {
  return [...new Set([of, where].flatMap((part) => (part === undefined ? [] : leaves(part))))];
}

/** The aggregates that expressions need, each once. */
export function aggregatesOf(expressions: Iterable<RegionExpression>): readonly Aggregate[] {
  const aggregates = new Map<string, Aggregate>();
  for (const expression of expressions) {
    for (const leaf of leaves(expression))
      if (leaf.kind === "aggregate") aggregates.set(leaf.aggregate.id, leaf.aggregate);
  }
  return [...aggregates.values()];
}

/** The indicators of blocks, in the order of the methodology. */
export function indicatorsOf(blocks: readonly (Block | Indicator)[]): readonly Indicator[] {
  return blocks.flatMap((node) => (node.kind === "indicator" ? [node] : indicatorsOf(node.children)));
}

/** The blocks and the blocks inside them, each before its own. */
export function blocksOf(nodes: readonly (Block | Indicator)[]): readonly Block[] {
  return nodes.flatMap((node) => (node.kind === "block" ? [node, ...blocksOf(node.children)] : []));
}

/** Every expression over a region: of the indicators, and of the rules. */
export function regionExpressionsOf({ blocks, exports }: Methodology): readonly RegionExpression[] {
  const formulas = [
    ...indicatorsOf(blocks).map(({ formula }) => formula),
    ...exports.regions.rules.map(({ check }) => check),
  ];
  return formulas.map(({ expression }) => expression);
}
