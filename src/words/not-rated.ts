import type { NotRatedReason } from "../model/rating.ts";
import type { Lang } from "./lang.ts";
import { textIn } from "./title-of.ts";

/** Why a region has no place; a declared reason is in the methodology's own words. */
export function notRatedText(reason: NotRatedReason, lang: Lang): string {
  switch (reason.kind) {
    case "declared":
      return textIn(reason.text, reason.textEn, lang);
    case "nothing-measured":
      return { ru: "нет данных ни по одному показателю", en: "no data for any indicator" }[lang];
    case "nothing-measured-in-block":
      return {
        ru: "нет данных ни по одному показателю этого блока",
        en: "no data for any indicator of this block",
      }[lang];
    case "invalid-data":
      return { ru: "ошибки в данных", en: "errors in the data" }[lang];
  }
}
