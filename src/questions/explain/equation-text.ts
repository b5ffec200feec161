import type { Fraction } from "../../exact/fraction.ts";
import type { Equation } from "../../model/equation.ts";
import type { Unit } from "../../model/wording.ts";
import { exactText, localNumbers } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";
import { exactQuantityText, quantityText } from "../../words/quantity.ts";

/**
 * `30 + 5 = 35`, `107 / 120 ≈ 0.8917`: nothing is said twice. What is calculated from stays exact, however
 * long: from rounded terms something else would follow. `beside`: what the result is compared with.
 */
export function equationText(
  { left, right }: Equation,
  lang: Lang,
  unit?: Unit | undefined,
  beside: readonly Fraction[] = [],
): string {
  const calculated = localNumbers(left, lang).replaceAll(" - ", " − ");
  const result = exactQuantityText(right, unit, lang, beside);
  if (calculated === exactText(right, lang) || left === right.toFraction()) return result;
  if (result.startsWith("≈")) return `${calculated} ${result}`;
  const divided = left.replaceAll(/[ ()]/g, "") === right.toFraction();
  return divided && result.includes("≈")
    ? `${calculated} ≈ ${quantityText(right, unit, lang, beside)}`
    : `${calculated} = ${result}`;
}
