import type { Action, Unit } from "../../model/wording.ts";
import type { Lang } from "../../words/lang.ts";
import type { MethodologyWords } from "./methodology-words.ts";

/** A noun in all its forms: `орган, органа, органов`. */
export function unitText(unit: Unit, lang: Lang, say: MethodologyWords): string {
  if (unit.kind !== "noun") return say.units[unit.kind];
  return (lang === "en" ? (unit.en ?? unit.ru) : unit.ru).join(", ");
}

export function stepText({ ru, en }: Action, lang: Lang): string {
  return lang === "en" ? (en ?? ru) : ru;
}
