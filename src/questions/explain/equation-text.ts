import type { Equation } from "../../model/equation.ts";
import { exactText, localNumbers, shortText } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";

/**
 * `30 + 5 = 35`, `107 / 120 ≈ 0.8917`: nothing is said twice. What is calculated from stays exact, however
 * long: from rounded terms something else would follow.
 */
export function equationText({ left, right }: Equation, lang: Lang): string {
  const told = localNumbers(left, lang).replaceAll(" - ", " − ");
  const result = exactText(right, lang);
  if (told === result || left === right.toFraction()) return result;
  if (result.startsWith("≈")) return `${told} ${result}`;
  const divided = left.replaceAll(/[ ()]/g, "") === right.toFraction();
  return divided && result.includes("≈") ? `${told} ≈ ${shortText(right, lang)}` : `${told} = ${result}`;
}
