import { type TieMethod, tieMethods } from "./methodology.ts";

/** What the field, its software, and our own Russian tables call the five methods. */
const aliases: Readonly<Record<TieMethod, readonly string[]>> = {
  dense: ["1223", "без пропусков", "плотные", "плотная"],
  competition: ["1224", "standard", "min", "sports", "с пропуском после равных"],
  modified: ["1334", "max", "с пропуском перед равными"],
  fractional: [
    "1 2.5 2.5 4",
    "average",
    "mean",
    "mid",
    "среднее место у равных",
    "средние у равных",
    "средние",
  ],
  ordinal: [
    "1234",
    "first",
    "row_number",
    "по порядку, без общих мест",
    "порядковые, без общих мест",
    "порядковые",
    "порядковая",
  ],
};

export const tieWords: readonly string[] = tieMethods.flatMap((method) => [method, ...aliases[method]]);

/** The method that a word of the field names; an example in brackets may stand after it, as tables print it. */
export function tieMethodOf(word: string): TieMethod | undefined {
  const wanted = word
    .replace(/\([^()]*\)$/, "")
    .trim()
    .toLowerCase();
  return tieMethods.find((method) => method === wanted || aliases[method].includes(wanted));
}
