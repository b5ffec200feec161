import type { Lang } from "./lang.ts";

/** The title in the language, where the methodology has it; else the other one. */
export function titleIn(
  lang: Lang,
  { title, titleEn }: { readonly title?: string | undefined; readonly titleEn?: string | undefined },
): string | undefined {
  return lang === "en" ? (titleEn ?? title) : (title ?? titleEn);
}
