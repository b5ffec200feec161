import { product } from "../exact/arithmetic.ts";
import { type Fraction, ratio } from "../exact/fraction.ts";
import { printRounded } from "../exact/round.ts";
import { localNumbers } from "./exact-text.ts";
import type { Lang } from "./lang.ts";

const hundred = ratio(100n, 1n);

/** A share to a tenth of a percent: `98,4 %`, in English `98.4%`. */
export function percentText(share: Fraction, lang: Lang): string {
  const text = printRounded(product(share, hundred), { places: 1, mode: "half-up" });
  return lang === "ru" ? `${localNumbers(text, lang)} %` : `${text}%`;
}
