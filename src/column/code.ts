import { zero } from "../exact/fraction.ts";
import { anyMonth } from "../model/months.ts";
import { type CodeFault, problem } from "../model/problem.ts";
import { type ColumnKind, refuse } from "./kind.ts";
import { unmeasured } from "./text.ts";

/** One word that has a digit. */
const NUMBERED = /^(?=.{0,40}\d)[\p{L}\d-]{1,40}$/u;

/** As only registers number: with a zero in front, in more digits than counts have, with letters. */
const REGISTERED = /^0\d|^\d{10}|\p{L}/u;

/** What tells rows apart, or says whose they are. */
export type Code = { readonly kind: "code" };

export const code: ColumnKind<Code, Record<never, never>> = {
  kind: "code",
  fields: {},
  read: () => ({ kind: "code" }),
  abilities: () => ({ ...unmeasured, cells: { kind: "presence", spoilt: true }, role: "key" }),
  readCell(text) {
    const fault = codeFault(text);
    if (fault !== undefined) return refuse((at) => problem("spoilt-code", at, { value: text, fault }));
    return { kind: "value", value: zero };
  },
  guess(texts) {
    const areNumbered = texts.every((text) => NUMBERED.test(text));
    return areNumbered && texts.some((text) => REGISTERED.test(text)) ? { kind: "code" } : undefined;
  },
  json: () => ({}),
};

/** `findLacking` of src/fold/bytes/kernels/assembly/cells.ts passes over nothing that one of these fits. */
const faults: readonly (readonly [RegExp, CodeFault])[] = [
  [/^#(#{1,254}|[^\s]{1,20}[!?]|N\/A|Н\/Д)$/i, "spreadsheet-error"],
  [/^\d([.,]\d{1,14})?E\+\d\d$/, "exponent"],
  [new RegExp(`^\\d{1,2}[. -]${anyMonth.ru}$`, "i"), "date"],
  [new RegExp(`^${anyMonth.ru}[. -]\\d\\d$`, "i"), "date"],
  [new RegExp(`^\\d{1,2}-${anyMonth.en}$`, "i"), "date"],
  [new RegExp(`^${anyMonth.en}-\\d\\d$`, "i"), "date"],
];

/** What Excel made of a code; undefined where it may be one. */
export function codeFault(text: string): CodeFault | undefined {
  if (text.length < 3 || /^\d*$/.test(text)) return text === "##" ? "spreadsheet-error" : undefined;
  return faults.find(([pattern]) => pattern.test(text))?.[1];
}
