import { one, zero } from "../exact/fraction.ts";
import { inCyrillic } from "../model/look-alike.ts";
import { problem } from "../model/problem.ts";
import { type ColumnKind, refuse } from "./kind.ts";

/** Yes or no: 1 or 0. */
export type Flag = { readonly kind: "flag" };

const yes: ReadonlySet<string> = new Set(["1", "да", "истина", "true", "yes", "+", "1.0", "1,0"]);
const no: ReadonlySet<string> = new Set(["0", "нет", "ложь", "false", "no", "-", "0.0", "0,0"]);

export const flag: ColumnKind<Flag, Record<never, never>> = {
  kind: "flag",
  fields: {},
  read: () => ({ kind: "flag" }),
  abilities: () => ({
    measured: "flag",
    change: "switch",
    min: zero,
    max: one,
    of: [],
    cells: { kind: "words", greatest: 1 },
    role: undefined,
  }),
  // "-" stands for no value nearly everywhere.
  means: (text) => no.has(wordOf(text)),
  readCell(text) {
    const word = wordOf(text);
    if (no.has(word)) return { kind: "value", value: zero };
    if (yes.has(word)) return { kind: "value", value: one };
    return refuse((at) => problem("not-a-flag", at, { value: text }));
  },
  guess: (texts) => (areFlags(texts) ? { kind: "flag" } : undefined),
  json: () => ({}),
};

/** Whether these are flags and cannot be counts: only yes and no, and both of them. */
export function areFlags(texts: readonly string[]): boolean {
  const words = new Set(texts.map(wordOf));
  const isKnown = [...words].every((word) => yes.has(word) || no.has(word));
  return isKnown && [...words].some((word) => yes.has(word)) && [...words].some((word) => no.has(word));
}

function wordOf(text: string): string {
  return inCyrillic(text).toLowerCase();
}
