import { countedEn, countedRu } from "../words/counted.ts";
import type { Said } from "../words/said.ts";

const KILO = 1024;

/** A number of bytes in the largest unit that holds it whole. */
export function size(bytes: number): Said {
  if (bytes > 0 && bytes % KILO ** 2 === 0)
    return { ru: `${bytes / KILO ** 2} МБ`, en: `${bytes / KILO ** 2} MB` };
  if (bytes > 0 && bytes % KILO === 0) return { ru: `${bytes / KILO} КБ`, en: `${bytes / KILO} KB` };
  return { ru: countedRu(bytes, "байт", "байта", "байт"), en: countedEn(bytes, "byte", "bytes") };
}
