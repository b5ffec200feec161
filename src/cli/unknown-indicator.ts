import type { Methodology } from "../model/methodology.ts";
import { nearest } from "../model/nearest.ts";
import { indicatorsOf } from "../model/walk.ts";
import { UsageError } from "./usage-error.ts";

const LONG_WORD = 5;

/** Refuses a name that no indicator has: with the numbers there are, those it may mean, or all ids. */
export function unknownIndicator(option: string, text: string, methodology: Methodology): UsageError {
  const ids = indicatorsOf(methodology.blocks).map(({ id }) => id);
  if (/^\d+$/.test(text)) {
    return new UsageError({
      ru: `${option}: показателя ${text} нет; номера — от 1 до ${ids.length}`,
      en: `${option}: there is no indicator ${text}; the numbers are 1 to ${ids.length}`,
    });
  }
  const like = likeIndicators(text, methodology);
  const listed = like.length > 0 ? like.join(", ") : ids.join(", ");
  return new UsageError({
    ru: `${option}: показателя ${text} нет; ${like.length > 0 ? `может быть, ${listed}?` : `есть ${listed}`}`,
    en: `${option}: there is no indicator ${text}; ${like.length > 0 ? `did you mean ${listed}?` : `there are ${listed}`}`,
  });
}

/** The nearest id; else those whose titles have the text, its last letter apart: cases of nouns differ in it. */
function likeIndicators(text: string, { blocks }: Methodology): readonly string[] {
  const indicators = indicatorsOf(blocks);
  const id = nearest(
    text,
    indicators.map((indicator) => indicator.id),
  );
  if (id !== undefined) return [id];
  const word = text.trim().toLowerCase();
  const stem = word.length > LONG_WORD ? word.slice(0, -1) : word;
  const titled = indicators.filter(({ title }) => stem !== "" && title.toLowerCase().includes(stem));
  if (titled.length > 0) return titled.map((indicator) => indicator.id);
  const title = nearest(
    text,
    indicators.map((indicator) => indicator.title),
  );
  return indicators.flatMap((indicator) => (indicator.title === title ? [indicator.id] : []));
}
