import type { BlockId, IndicatorId } from "./brand.ts";
import type { Block, Methodology } from "./methodology.ts";
import type { Score } from "./rating.ts";
import { indicatorsOf } from "./walk.ts";

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
  const found = numberedBlocks(methodology).find(({ block }) => block.id === id);
  if (found === undefined) throw new Error(`the methodology has no block ${id}`);
  return found.block;
}
