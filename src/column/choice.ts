import { zero } from "../exact/fraction.ts";
import { byCodeUnits } from "../model/by-code-units.ts";
import type { ChoiceWord, Fields } from "../model/fields.ts";
import { nearest } from "../model/nearest.ts";
import { normal } from "../model/normal.ts";
import { problem } from "../model/problem.ts";
import { isRead } from "../model/unread.ts";
import { type ColumnKind, refuse } from "./kind.ts";

/** A column of so few different words, each as often on the average, chooses among them. */
const MOST_WORDS = 24;
const TIMES = 3;
const LONGEST_WORD = 80;

/** One word of a list, by itself or by another name of it: its position. */
export type Choice = {
  readonly kind: "choice";
  readonly of: readonly string[];
  readonly words: readonly ChoiceWord[];
};

const fields = { of: { type: "choices" } } as const satisfies Fields;

export const choice: ColumnKind<Choice, typeof fields> = {
  kind: "choice",
  fields,
  read: ({ of: words }) => ({ kind: "choice", of: words.map(({ word }) => word), words }),
  check({ of: words }, report) {
    if (!isRead(words)) return;
    const owners = new Map<string, number>();
    for (const [index, { word, aliases }] of words.entries()) {
      for (const name of [word, ...aliases]) {
        const owner = owners.get(normal(name));
        if (owner === undefined) owners.set(normal(name), index);
        else if (owner !== index)
          report("duplicate-id", ["of", aliases.length > 0 ? word : index], { id: name });
      }
    }
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
  means: (text, type) => positionOf(text, type) >= 0,
  readCell(text, type) {
    const position = positionOf(text, type);
    if (position >= 0) return { kind: "value", value: zero.add(position) };
    const { of, words } = type;
    const suggestion = nearest(
      text,
      words.flatMap(({ word, aliases }) => [word, ...aliases]),
    );
    return refuse((at) => problem("not-a-choice", at, { value: text, of, suggestion }));
  },
  json({ of, words }) {
    const named = words.filter(({ aliases }) => aliases.length > 0);
    if (named.length === 0) return { of };
    return { of, aliases: Object.fromEntries(named.map(({ word, aliases }) => [word, aliases])) };
  },
  guess(texts) {
    const of = [...new Set(texts)].sort(byCodeUnits);
    const isFew = of.length <= MOST_WORDS && texts.length >= TIMES * of.length;
    return isFew && of.every((word) => /\p{L}/u.test(word) && word.length <= LONGEST_WORD)
      ? { kind: "choice", of, words: of.map((word) => ({ word, aliases: [] })) }
      : undefined;
  },
};

function positionOf(text: string, { words }: Choice): number {
  const wanted = normal(text);
  if (wanted === "") return -1;
  return words.findIndex(
    ({ word, aliases }) => normal(word) === wanted || aliases.some((alias) => normal(alias) === wanted),
  );
}
