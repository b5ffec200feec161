import type { Lang } from "./lang.ts";

/** `Югра, Коми и Тула`, `Ugra, Komi and Tula`. */
export function joined(names: readonly string[], lang: Lang): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(", ")} ${{ ru: "и", en: "and" }[lang]} ${last}`;
}
