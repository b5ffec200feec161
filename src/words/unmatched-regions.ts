import type { Lang } from "./lang.ts";

/** The regions that are ranked on one side only, of two that are compared. */
export function unmatchedRegionsText(
  side: "current" | "previous",
  names: readonly string[],
  lang: Lang,
): string {
  const list = names.join(", ");
  switch (side) {
    case "current":
      return {
        ru: `Теперь есть место, а раньше не было: ${list}.`,
        en: `Ranked now, unranked before: ${list}.`,
      }[lang];
    case "previous":
      return {
        ru: `Теперь нет места, а раньше было: ${list}.`,
        en: `Unranked now, ranked before: ${list}.`,
      }[lang];
  }
}
