import type { IndicatorId } from "../model/brand.ts";
import type { Methodology } from "../model/methodology.ts";
import { indicatorsOf } from "../model/walk.ts";
import { unknownIndicator } from "./unknown-indicator.ts";

/** The indicator that an option names: by its id, the number that tables print for it, or its title. */
export function indicatorOf(option: string, text: string, methodology: Methodology): IndicatorId {
  const indicators = indicatorsOf(methodology.blocks);
  const wanted = plain(text);
  const indicator =
    indicators.find(({ id }) => id === text) ??
    (/^\d+$/.test(text) ? indicators[Number(text) - 1] : undefined) ??
    indicators.find(({ title, titleEn = title }) => [title, titleEn].some((name) => plain(name) === wanted));
  if (indicator !== undefined) return indicator.id;
  throw unknownIndicator(`${option} ${text}`, text, methodology);
}

/** Neither case, nor spaces, nor ё tell two titles apart. */
function plain(title: string): string {
  return title.trim().toLowerCase().replace(/\s+/g, " ").replaceAll("ё", "е");
}
