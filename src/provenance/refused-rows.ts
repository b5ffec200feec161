import type { Report } from "../format/report.ts";
import type { RatingWords } from "../questions/rating/rating-words.ts";
import { english } from "../questions/rating/rating-words-en.ts";
import { russian } from "../questions/rating/rating-words-ru.ts";
import type { Lang } from "../words/lang.ts";

const words: Readonly<Record<Lang, RatingWords>> = { ru: russian, en: english };

/** What a rating left out, or a result that was read back. */
export interface WithRefused {
  readonly refusedRows: number;
  readonly refusedIn: readonly { readonly code: string; readonly name: string }[];
}

/** Names of regions, before the rest of them is only counted. */
const NAMED = 10;

/** A sentence where rows were left out, else none. */
export function refusedText({ refusedRows, refusedIn }: WithRefused, say: RatingWords): readonly string[] {
  if (refusedRows === 0) return [];
  const names = refusedIn.map(({ name, code }) => name || code);
  return [say.refusedRows(refusedRows, names.slice(0, NAMED), Math.max(0, names.length - NAMED))];
}

/** The same of each of two sides, which have names. */
export function refusedTexts(
  sides: readonly (readonly [label: string, side: WithRefused])[],
  lang: Lang,
): readonly string[] {
  return sides.flatMap(([label, side]) =>
    refusedText(side, words[lang]).map((text) => `${label}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`),
  );
}

export function refusedJson({ refusedRows }: WithRefused): { readonly refused_rows?: number } {
  return refusedRows > 0 ? { refused_rows: refusedRows } : {};
}

/** The report of a rating, which tells at its head what that left out. */
export function tellingRefused(report: Report, rating: WithRefused, lang: Lang): Report {
  return headed(report, refusedText(rating, words[lang]));
}

/** The same of a report of two periods. */
export function tellingRefusedOfBoth(
  report: Report,
  periods: readonly (WithRefused & { readonly period: string | undefined })[],
  lang: Lang,
): Report {
  const sides = periods.map((side) => [side.period ?? "", side] as const);
  return headed(report, refusedTexts(sides, lang));
}

/** At the head of its first sheet, where every format for people prints sentences. */
function headed(report: Report, sentences: readonly string[]): Report {
  const [first, ...rest] = report.sheets;
  if (first === undefined || sentences.length === 0) return report;
  const table = { ...first.table, title: [...first.table.title, ...sentences] };
  return { ...report, sheets: [{ ...first, table }, ...rest] };
}
