import { zero } from "../exact/fraction.ts";
import { byCodeUnits } from "../model/by-code-units.ts";
import type { Fields } from "../model/fields.ts";
import { nearest } from "../model/nearest.ts";
import { normal } from "../model/normal.ts";
import { problem } from "../model/problem.ts";
import { isRead } from "../model/unread.ts";
import { type ColumnKind, refuse } from "./kind.ts";

/** A column of so few different words, each as often on the average, chooses among them. */
const MOST_WORDS = 24;
const TIMES = 3;
const LONGEST_WORD = 80;

/** One word of a list: its position. */
export type Choice = { readonly kind: "choice"; readonly of: readonly string[] };

const fields = { of: { type: "texts" } } as const satisfies Fields;

export const choice: ColumnKind<Choice, typeof fields> = {
  kind: "choice",
  fields,
  read: ({ of }) => ({ kind: "choice", of }),
  check({ of }, report) {
    if (!isRead(of)) return;
    const repeated = of.findIndex((word, index) => isRead(word) && of.indexOf(word) < index);
    const word = of[repeated];
    if (word !== undefined && isRead(word)) report("duplicate-id", ["of", repeated], { id: word });
  },
  abilities: ({ of }) => ({
    measured: "choice",
    change: undefined,
    min: undefined,
    max: undefined,
    of,
    cells: { kind: "words", greatest: of.length },
    role: undefined,
  }),
  readCell(text, { of }) {
    const wanted = normal(text);
    const position = of.findIndex((word) => normal(word) === wanted);
    if (position >= 0) return { kind: "value", value: zero.add(position) };
    return refuse((at) => problem("not-a-choice", at, { value: text, of, suggestion: nearest(text, of) }));
  },
  guess(texts) {
    const of = [...new Set(texts)].sort(byCodeUnits);
    const isFew = of.length <= MOST_WORDS && texts.length >= TIMES * of.length;
    return isFew && of.every((word) => /\p{L}/u.test(word) && word.length <= LONGEST_WORD)
      ? { kind: "choice", of }
      : undefined;
  },
  json: ({ of }) => ({ of }),
};
