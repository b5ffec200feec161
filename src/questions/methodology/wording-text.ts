import type { Action, Unit } from "../../model/wording.ts";
import { actionText } from "../../words/change-of-count.ts";
import type { Lang } from "../../words/lang.ts";
import type { MethodologyWords } from "./methodology-words.ts";

/** A noun in all its forms: `орган, органа, органов`. */
export function unitText(unit: Unit, lang: Lang, say: MethodologyWords): string {
  if (unit.kind !== "noun") return say.units[unit.kind];
  return (lang === "en" ? (unit.en ?? unit.ru) : unit.ru).join(", ");
}

/** Without the colon that may stand before a noun. */
export function stepText(step: Action, lang: Lang): string {
  return actionText(step, lang).replace(/:$/, "");
}
