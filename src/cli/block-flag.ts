import type { BlockId } from "../model/brand.ts";
import { findBlock } from "../model/find-by-name.ts";
import type { Methodology } from "../model/methodology.ts";
import { blocksOf } from "../model/walk.ts";
import type { Lang } from "../words/lang.ts";
import { titleOf } from "../words/title-of.ts";
import { UsageError } from "./usage-error.ts";

/** The block that `--block` names: by its id, the number that tables print for it, or its title. */
export function blockOf(text: string, methodology: Methodology): BlockId {
  const block = findBlock(text, methodology);
  if (block !== undefined) return block.id;
  const known = (lang: Lang) =>
    blocksOf(methodology.blocks)
      .map((listed) => `${listed.id} — ${titleOf(listed, lang)}`)
      .join("; ");
  throw new UsageError({
    ru: `--block ${text}: такого блока нет; есть ${known("ru")}`,
    en: `--block ${text}: there is no such block; there are ${known("en")}`,
  });
}
