import { inCyrillic } from "./look-alike.ts";

/** Ids and codes, which is nearly everything that is compared. */
const ALREADY_NORMAL = /^[a-z0-9_]*$/;

/** Words compared without case, ё, Latin letters among Cyrillic ones, quotes and surplus spaces. */
export function normal(text: string): string {
  if (ALREADY_NORMAL.test(text)) return text;
  return inCyrillic(text)
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll(/["'«»„“”‘’]/g, "")
    .replaceAll(/[\s\u00a0\u202f\u2009]+/g, " ")
    .trim();
}
