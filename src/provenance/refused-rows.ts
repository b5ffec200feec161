import type { Lang } from "../words/lang.ts";
import { regionName } from "../words/region-name.ts";

/** What a rating left out, or a result that was read back. */
export interface WithRefused {
  readonly refusedRows: number;
  readonly refusedIn: readonly { readonly code: string; readonly name: string }[];
}

/** Names of regions, before the rest of them is only counted. */
const NAMED = 10;

/** A sentence where rows were left out, else none. */
export function refusedSentences({ refusedRows, refusedIn }: WithRefused, lang: Lang): readonly string[] {
  if (refusedRows === 0) return [];
  const names = refusedIn.map((region) => regionName(region, lang) || region.code);
  const named = names.slice(0, NAMED).join(", ");
  const more = Math.max(0, names.length - NAMED);
  const regions = {
    ru: `${named}${more === 0 ? "" : ` и ещё ${more}`}`,
    en: `${named}${more === 0 ? "" : ` and ${more} more`}`,
  };
  const within = {
    ru: names.length === 0 ? "" : ` (регионы: ${regions.ru})`,
    en: names.length === 0 ? "" : ` (regions: ${regions.en})`,
  };
  return [
    {
      ru: `Строк с ошибками пропущено: ${refusedRows}${within.ru}; рейтинг рассчитан без них.`,
      en: `Rows with errors left out: ${refusedRows}${within.en}; the rating is computed without them.`,
    }[lang],
  ];
}

/** The same of each of two sides, which have names. */
export function refusedSentencesOf(
  sides: readonly (readonly [label: string, side: WithRefused])[],
  lang: Lang,
): readonly string[] {
  return sides.flatMap(([label, side]) =>
    refusedSentences(side, lang).map((text) => `${label}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`),
  );
}

export function refusedJson({ refusedRows }: WithRefused): { readonly refused_rows?: number } {
  return refusedRows > 0 ? { refused_rows: refusedRows } : {};
}
