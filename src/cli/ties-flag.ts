import { type TieMethod, tieMethods } from "../model/methodology.ts";
import { nearest } from "../model/nearest.ts";
import { tieMethodOf, tieWords } from "../model/ties.ts";
import { tieMethodTexts } from "../words/tie-methods.ts";
import { UsageError } from "./usage-error.ts";

/** The method that `--ties` names, by any word of the field. */
export function tiesOf(word: string | undefined): TieMethod | undefined {
  if (word === undefined) return undefined;
  const method = tieMethodOf(word);
  if (method !== undefined) return method;
  const suggestion = nearest(word, tieWords);
  throw new UsageError({
    ru: `--ties ${word}: такого способа нет${suggestion === undefined ? "; есть" : `; может быть, ${suggestion}? Есть`} ${tieMethods.map((tieMethod) => `${tieMethod} — ${tieMethodTexts.ru[tieMethod]}`).join("; ")}`,
    en: `--ties ${word}: there is no such method${suggestion === undefined ? "; there are" : `; did you mean ${suggestion}? There are`} ${tieMethods.join(", ")}`,
  });
}
