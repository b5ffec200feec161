import type { Equation } from "../../model/explanation.ts";
import { exactText, localNumbers } from "../exact-text.ts";
import type { Lang } from "../lang.ts";

/** `30 + 5 = 35`; nothing is said twice. */
export function equationText({ left, right }: Equation, lang: Lang): string {
  const told = localNumbers(left, lang);
  const result = exactText(right, lang);
  return told === result ? told : `${told} = ${result}`;
}
