import type { RankingRule, TieMethod } from "../model/methodology.ts";
import { countedEn, countedRu } from "./counted.ts";
import type { Lang } from "./lang.ts";
import { tieMethodTexts } from "./tie-methods.ts";

/** What the places compare, which way is better, and how ties are numbered; `block` is a title in quotes. */
export function placesText(
  block: string | undefined,
  order: RankingRule["order"],
  ties: TieMethod,
  lang: Lang,
): string {
  const method = tieMethodTexts[lang][ties];
  const fewer = { ru: " (меньше — лучше)", en: " (fewer is better)" }[lang];
  const direction = order === "ascending" ? fewer : "";
  return {
    ru: `Места: ${block === undefined ? "по общей сумме баллов" : `по блоку ${block}`}${direction}, ${method}.`,
    en: `Places: by ${block === undefined ? "total points" : `block ${block}`}${direction}, ${method}.`,
  }[lang];
}

/** Which of the places are shown, and how many regions have them. */
export function topText(places: number, shown: number, of: number, lang: Lang): string {
  const only = places === 1;
  return {
    ru: `${only ? "Показано только место 1" : `Показаны места с 1 по ${places}`}: регионов ${shown} из ${of}.`,
    en: `${only ? "Only place 1" : `Places 1 to ${places}`} shown: ${shown} of ${of} regions.`,
  }[lang];
}

/** That the regions shown are those that changed most; the others come with `--full`. */
export function mostChangedText(shown: number, of: number, lang: Lang): string {
  return {
    ru: `Показаны изменившиеся больше всего: ${shown} из ${countedRu(of, "региона", "регионов", "регионов")}; все — с ключом --full.`,
    en: `Those that changed most: ${shown} of ${countedEn(of, "region", "regions")}; all with --full.`,
  }[lang];
}
