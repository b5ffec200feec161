import { one, zero } from "../exact/fraction.ts";
import type { Fields } from "../model/fields.ts";
import { inCyrillic } from "../model/look-alike.ts";
import { normal } from "../model/normal.ts";
import { problem } from "../model/problem.ts";
import { isRead } from "../model/unread.ts";
import { type ColumnKind, refuse } from "./kind.ts";

/** Yes or no: 1 or 0. The words are those of the methodology, beside the usual ones. */
export type Flag = {
  readonly kind: "flag";
  readonly yes: readonly string[];
  readonly no: readonly string[];
};

const fields = {
  true: { type: "texts", optional: true },
  false: { type: "texts", optional: true },
} as const satisfies Fields;

const usualYes = "1 да истина true yes + есть имеется имеются ✓ ✔";
const usualNo = "0 нет ложь false no - отсутствует отсутствуют";
const yes: ReadonlySet<string> = new Set(usualYes.split(" "));
const no: ReadonlySet<string> = new Set([...usualNo.split(" "), "не имеется"]);

const plainFlag: Flag = { kind: "flag", yes: [], no: [] };

export const flag: ColumnKind<Flag, typeof fields> = {
  kind: "flag",
  fields,
  read: (written) => ({ kind: "flag", yes: written.true ?? [], no: written.false ?? [] }),
  check(written, report) {
    const { true: first, false: second } = written;
    if (first === undefined || !isRead(first) || second === undefined || !isRead(second)) return;
    const taken = new Set(first.filter(isRead).map(normal));
    for (const [index, word] of second.entries())
      if (isRead(word) && taken.has(normal(word))) report("duplicate-id", ["false", index], { id: word });
  },
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
  means: (text, type) => meaning(text, type) !== undefined,
  readCell(text, type) {
    const value = meaning(text, type);
    return value === undefined
      ? refuse((at) => problem("not-a-flag", at, { value: text }))
      : { kind: "value", value: value ? one : zero };
  },
  guess: (texts) => (areFlags(texts) ? plainFlag : undefined),
  json: (type) => ({
    ...(type.yes.length > 0 && { true: type.yes }),
    ...(type.no.length > 0 && { false: type.no }),
  }),
};

/** Whether these are flags and cannot be counts: only yes and no, and both of them. */
export function areFlags(texts: readonly string[]): boolean {
  const meanings = new Set(texts.map((text) => meaning(text, plainFlag)));
  return meanings.size === 2 && !meanings.has(undefined);
}

function meaning(text: string, type: Flag): boolean | undefined {
  const own = normal(text);
  if (own !== "" && type.yes.some((word) => normal(word) === own)) return true;
  if (own !== "" && type.no.some((word) => normal(word) === own)) return false;
  const word = inCyrillic(text)
    .toLowerCase()
    .replace(/[.,]0{1,4}$/, "");
  if (no.has(word)) return false;
  return yes.has(word) ? true : undefined;
}
