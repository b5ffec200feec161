import type { Action, Unit } from "../../model/wording.ts";
import type { Lang } from "../../words/lang.ts";
import type { MethodologyWords } from "./methodology-words.ts";

/** The title in the language, where the methodology has it; else the other one. */
export function titleIn(
  lang: Lang,
  { title, titleEn }: { readonly title?: string | undefined; readonly titleEn?: string | undefined },
): string | undefined {
  return lang === "en" ? (titleEn ?? title) : (title ?? titleEn);
}

/** A noun in all its forms: `орган, органа, органов`. */
export function unitText(unit: Unit, lang: Lang, say: MethodologyWords): string {
  if (unit.kind !== "noun") return say.units[unit.kind];
  return (lang === "en" ? (unit.en ?? unit.ru) : unit.ru).join(", ");
}

export function stepText({ ru, en }: Action, lang: Lang): string {
  return lang === "en" ? (en ?? ru) : ru;
}
