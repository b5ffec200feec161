import { printExact } from "../exact/decimal.ts";
import { type Fraction, zero } from "../exact/fraction.ts";
import type { Methodology } from "../model/methodology.ts";
import { outlineOf } from "../model/outline.ts";
import { maximaOf } from "../score/maxima.ts";

/**
 * What the ids of an answer stand for: titles, weights, and the points at most that each adds to the total.
 * Weight and maximum differ within a block that is a mean.
 */
export function outlineJson(methodology: Methodology): {
  readonly blocks: readonly object[];
  readonly indicators: readonly object[];
} {
  const { blocks, indicators } = outlineOf(methodology);
  const maxima: ReadonlyMap<string, Fraction> = maximaOf(methodology);
  return {
    blocks: blocks.map(({ id, title, titleEn, aggregate, weight }) => ({
      id,
      title,
      ...(titleEn === undefined ? {} : { title_en: titleEn }),
      aggregate,
      weight: printExact(weight),
      max_points: printExact(maxima.get(id) ?? zero),
    })),
    indicators: indicators.map(({ id, title, titleEn, block, weight }) => ({
      id,
      title,
      ...(titleEn === undefined ? {} : { title_en: titleEn }),
      block,
      weight: printExact(weight),
      max_points: printExact(maxima.get(id) ?? zero),
    })),
  };
}
