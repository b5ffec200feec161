import { type TieMethod, tieMethods } from "./methodology.ts";

/** What the field, and its software, calls the five methods. */
const aliases: Readonly<Record<TieMethod, readonly string[]>> = {
  dense: ["1223"],
  competition: ["1224", "standard", "min", "sports"],
  modified: ["1334", "max"],
  fractional: ["1 2.5 2.5 4", "average", "mean", "mid"],
  ordinal: ["1234", "first", "row_number"],
};

export const tieWords: readonly string[] = tieMethods.flatMap((method) => [method, ...aliases[method]]);

/** The method that a word of the field names. */
export function tieMethodOf(word: string): TieMethod | undefined {
  const wanted = word.toLowerCase();
  return tieMethods.find((method) => method === wanted || aliases[method].includes(wanted));
}
