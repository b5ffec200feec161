import type { Equation } from "../../model/explanation.ts";
import { exactText, localNumbers, shortText } from "../exact-text.ts";
import type { Lang } from "../lang.ts";

/** `30 + 5 = 35`, `107 / 120 ≈ 0.8917`: nothing is said twice. */
export function equationText({ left, right }: Equation, lang: Lang): string {
  const told = localNumbers(left, lang).replaceAll(" - ", " − ");
  const result = exactText(right, lang);
  if (told === result) return told;
  const divided = left.replaceAll(/[ ()]/g, "") === right.toFraction();
  return divided && result.includes("≈") ? `${told} ≈ ${shortText(right, lang)}` : `${told} = ${result}`;
}
