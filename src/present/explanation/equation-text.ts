import { parseExact } from "../../exact/decimal.ts";
import type { Equation } from "../../model/explanation.ts";
import { exactText, localNumbers, shortText } from "../exact-text.ts";
import type { Lang } from "../lang.ts";

/** A fraction within an equation; the division of two numbers has spaces. */
const FRACTION = /(?<![\w.])\d+\/\d+(?![\w.])/g;

/** `30 + 5 = 35`, `107 / 120 ≈ 0.8917`: nothing is said twice. */
export function equationText({ left, right }: Equation, lang: Lang): string {
  const readable = left.replaceAll(FRACTION, (text) => approximate(text) ?? text);
  const told = localNumbers(readable, lang).replaceAll(" - ", " − ");
  const result = exactText(right, lang);
  if (told === result || `≈ ${told}` === result) return result;
  if (result.startsWith("≈")) return `${told} ${result}`;
  if (readable !== left) return `${told} ≈ ${result.replace(/^.*≈ /, "")}`;
  const divided = left.replaceAll(/[ ()]/g, "") === right.toFraction();
  return divided && result.includes("≈") ? `${told} ≈ ${shortText(right, lang)}` : `${told} = ${result}`;
}

/** Of a fraction too long to be read. */
function approximate(text: string): string | undefined {
  const value = parseExact(text);
  const told = value && exactText(value, "en");
  return told?.startsWith("≈ ") ? told.slice(2) : undefined;
}
