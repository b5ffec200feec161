import type { Block, Indicator, Methodology } from "./methodology.ts";
import { numberedBlocks } from "./outline.ts";
import { indicatorsOf } from "./walk.ts";

interface Named {
  readonly id: string;
  readonly title: string;
  readonly titleEn?: string | undefined;
}

/** The indicator of that id, that number in tables, or that title in either language. */
export function findIndicator(text: string, { blocks }: Pick<Methodology, "blocks">): Indicator | undefined {
  const indicators = indicatorsOf(blocks);
  return findByName(
    text,
    indicators.map((indicator, index) => ({ number: `${index + 1}`, named: indicator })),
  );
}

/** The block of that id, that number in tables (`1`, `1.2`), or that title in either language. */
export function findBlock(text: string, methodology: Pick<Methodology, "blocks">): Block | undefined {
  return findByName(
    text,
    numberedBlocks(methodology).map(({ number, block }) => ({ number, named: block })),
  );
}

function findByName<T extends Named>(
  text: string,
  candidates: readonly { readonly number: string; readonly named: T }[],
): T | undefined {
  const written = text.trim();
  const title = comparable(text);
  const candidate =
    candidates.find(({ named }) => named.id === written) ??
    candidates.find(({ number }) => number === written) ??
    candidates.find(({ named }) => titlesOf(named).some((other) => comparable(other) === title));
  return candidate?.named;
}

function titlesOf({ title, titleEn = title }: Named): readonly string[] {
  return [title, titleEn];
}

/** Neither case, nor spaces, nor ё tell two titles apart. */
function comparable(title: string): string {
  return title.trim().toLowerCase().replace(/\s+/g, " ").replaceAll("ё", "е");
}
