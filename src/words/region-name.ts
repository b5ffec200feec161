import { englishDistrict, englishRegion } from "../registry/english.ts";
import type { Lang } from "./lang.ts";

/** As the export names the region; in English by its English name, where it is one of Russia. */
export function regionName(
  { code, name }: { readonly code: string; readonly name: string },
  lang: Lang,
): string {
  return lang === "ru" ? name : (englishRegion(code, name) ?? name);
}

/** As the export names the district; in English by its English name, where it is a federal one. */
export function districtName(name: string, lang: Lang): string {
  return lang === "ru" ? name : (englishDistrict(name) ?? name);
}
