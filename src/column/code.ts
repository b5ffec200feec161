import { zero } from "../exact/fraction.ts";
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
  [/^\d{1,2}[. -](янв|фев|мар|апр|май|мая|июн|июл|авг|сен|окт|ноя|дек)$/i, "date"],
  [/^(янв|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|дек)[. -]\d\d$/i, "date"],
  [/^\d{1,2}-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i, "date"],
  [/^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-\d\d$/i, "date"],
];

/** What Excel made of a code; undefined where it may be one. */
export function codeFault(text: string): CodeFault | undefined {
  if (text.length < 3 || /^\d*$/.test(text)) return text === "##" ? "spreadsheet-error" : undefined;
  return faults.find(([pattern]) => pattern.test(text))?.[1];
}
