import type { BlockId } from "../model/brand.ts";
import type { Block, Indicator, Methodology } from "../model/methodology.ts";

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

/** Every indicator, in the order of the methodology. */
export function indicatorsOf({ blocks }: Pick<Methodology, "blocks">): readonly Indicator[] {
  const within = (block: Block): readonly Indicator[] =>
    block.children.flatMap((child) => (child.kind === "indicator" ? [child] : within(child)));
  return blocks.flatMap(within);
}

export function blockOf(methodology: Methodology, id: BlockId): Block {
  const found = numberedBlocks(methodology).find(({ block }) => block.id === id);
  if (found === undefined) throw new Error(`the methodology has no block ${id}`);
  return found.block;
}
