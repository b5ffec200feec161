import type { Fraction } from "../exact/fraction.ts";
import type { BlockId, IndicatorId } from "./brand.ts";
import type { Block, Methodology } from "./methodology.ts";
import type { Score } from "./rating.ts";
import { blocksOf, indicatorsOf } from "./walk.ts";

/** The blocks and indicators of a methodology without formulas and scales, in its order. */
export interface Outline {
  readonly blocks: readonly OutlineBlock[];
  readonly indicators: readonly OutlineIndicator[];
}

export interface OutlineBlock {
  readonly id: string;
  readonly title: string;
  readonly titleEn?: string | undefined;
  readonly aggregate: string;
  /** Points at most. */
  readonly weight: Fraction;
}

export interface OutlineIndicator {
  readonly id: string;
  readonly title: string;
  readonly titleEn?: string | undefined;
  /** The id of the block it stands in. */
  readonly block: string;
  readonly weight: Fraction;
}

export function outlineOf({ blocks }: Pick<Methodology, "blocks">): Outline {
  const all = blocksOf(blocks);
  const blockOfEach = blockOfIndicators(blocks);
  return {
    blocks: all.map(({ id, title, titleEn, aggregate, weight }) => ({
      id,
      title,
      titleEn,
      aggregate,
      weight,
    })),
    indicators: indicatorsOf(blocks).map(({ id, title, titleEn, weight }) => {
      const block = blockOfEach.get(id);
      if (block === undefined) throw new Error(`indicator ${id} is in no block`);
      return { id, title, titleEn, block, weight };
    }),
  };
}

/** The block that each indicator stands in. */
export function blockOfIndicators(blocks: readonly Block[]): ReadonlyMap<IndicatorId, BlockId> {
  return new Map(
    blocksOf(blocks).flatMap(({ id, children }) =>
      children.flatMap((child) => (child.kind === "indicator" ? [[child.id, id] as const] : [])),
    ),
  );
}

export interface NumberedBlock {
  /** `1`, and `1.2` for the second block within it. */
  readonly number: string;
  readonly block: Block;
}

/** Every block, an outer one before those within it. */
export function numberedBlocks(
  { blocks }: Pick<Methodology, "blocks">,
  prefix = "",
): readonly NumberedBlock[] {
  return blocks.flatMap((block, index) => {
    const number = `${prefix}${index + 1}`;
    const within = block.children.filter((child) => child.kind === "block");
    return [{ number, block }, ...numberedBlocks({ blocks: within }, `${number}.`)];
  });
}

/** The indicators whose weight left the region's maximum, in the order of the methodology. */
export function excludedOf(
  { indicators }: Pick<Score, "indicators">,
  { blocks }: Pick<Methodology, "blocks">,
): readonly IndicatorId[] {
  return indicatorsOf(blocks)
    .map(({ id }) => id)
    .filter((id) => indicators.get(id)?.excluded === true);
}

export function blockOf(methodology: Methodology, id: BlockId): Block {
  const numbered = numberedBlocks(methodology).find(({ block }) => block.id === id);
  if (numbered === undefined) throw new Error(`the methodology has no block ${id}`);
  return numbered.block;
}
