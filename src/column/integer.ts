import { decimalPlaces } from "../exact/decimal.ts";
import type { Fields } from "../model/fields.ts";
import { problem } from "../model/problem.ts";
import { areFlags } from "./flag.ts";
import { type ColumnKind, refuse } from "./kind.ts";
import type { DecimalMark } from "./number.ts";
import { markField, readNumberCell } from "./number-cell.ts";
import { checkRange, inRange, type Range, rangeFields, rangeJson } from "./range.ts";

/** A number that begins with a zero, or is longer than counts are: a register's. */
const LIKE_A_CODE = /^0\d|^\d{10}/;

/** A whole number. */
export type Integer = { readonly kind: "integer"; readonly mark: DecimalMark | undefined } & Range;

const fields = { ...rangeFields, ...markField } as const satisfies Fields;

export const integer: ColumnKind<Integer, typeof fields> = {
  kind: "integer",
  fields,
  read: ({ min, max, mark }) => ({ kind: "integer", min, max, mark }),
  check: checkRange,
  abilities: ({ min, max }) => ({
    measured: "number",
    change: "whole",
    min,
    max,
    of: [],
    cells: { kind: "digits", marks: [], min, max },
    role: undefined,
  }),
  readCell: (text, type, rules) =>
    readNumberCell(text, rules, { mark: type.mark, isWhole: true }, (value) =>
      decimalPlaces(value) === 0
        ? inRange(value, text, type)
        : refuse((at) => problem("not-an-integer", at, { value: text })),
    ),
  guess(texts, rules) {
    const type: Integer = { kind: "integer", min: undefined, max: undefined, mark: undefined };
    const isNumber = (text: string) =>
      !LIKE_A_CODE.test(text) && integer.readCell(text, type, rules).kind === "value";
    return texts.every(isNumber) && !areFlags(texts) ? type : undefined;
  },
  json: ({ mark, ...range }) => ({ ...rangeJson(range), ...(mark && { mark }) }),
};
