import type { IndicatorId } from "../model/brand.ts";
import { findIndicator } from "../model/find-by-name.ts";
import type { Methodology } from "../model/methodology.ts";
import { unknownIndicator } from "./unknown-indicator.ts";

/** The indicator that an option names: by its id, the number that tables print for it, or its title. */
export function indicatorOf(option: string, text: string, methodology: Methodology): IndicatorId {
  const indicator = findIndicator(text, methodology);
  if (indicator !== undefined) return indicator.id;
  throw unknownIndicator(`${option} ${text}`, text, methodology);
}
