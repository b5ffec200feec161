import type { Lang } from "./lang.ts";

interface WithEnglish {
  readonly titleEn?: string | undefined;
}

/** What the methodology calls it in the language; in the other one where it has no such title. */
export function titleOf(thing: WithEnglish & { readonly title: string }, lang: Lang): string;
export function titleOf(
  thing: WithEnglish & { readonly title?: string | undefined },
  lang: Lang,
): string | undefined;
export function titleOf(
  { title, titleEn }: WithEnglish & { readonly title?: string | undefined },
  lang: Lang,
): string | undefined {
  return lang === "en" ? (titleEn ?? title) : (title ?? titleEn);
}

/** A text of the methodology in the language: in Russian where it has no English. */
export function textIn<Text extends string | undefined>(
  text: Text,
  english: string | undefined,
  lang: Lang,
): Text | string {
  return lang === "en" ? (english ?? text) : text;
}
