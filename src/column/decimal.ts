import type { Fields } from "../model/fields.ts";
import type { ColumnKind } from "./kind.ts";
import { type DecimalMark, decimalMarks } from "./number.ts";
import { markField, readNumberCell } from "./number-cell.ts";
import { checkRange, inRange, type Range, rangeFields, rangeJson } from "./range.ts";

/** A number. */
export type Decimal = { readonly kind: "decimal"; readonly mark: DecimalMark | undefined } & Range;

const fields = { ...rangeFields, ...markField } as const satisfies Fields;

export const decimal: ColumnKind<Decimal, typeof fields> = {
  kind: "decimal",
  fields,
  read: ({ min, max, mark }) => ({ kind: "decimal", min, max, mark }),
  check: checkRange,
  abilities: ({ min, max, mark }) => ({
    measured: "number",
    change: "decimal",
    min,
    max,
    of: [],
    cells: { kind: "digits", marks: mark === undefined ? decimalMarks : [mark], min, max },
    role: undefined,
  }),
  readCell: (text, type, rules) => readNumberCell(text, rules, type, (value) => inRange(value, text, type)),
  guess(texts, rules) {
    const type: Decimal = { kind: "decimal", min: undefined, max: undefined, mark: undefined };
    const hasPlaces = texts.some((text) => /\d[.,]\d/.test(text));
    const areNumbers = [undefined, ...decimalMarks].some((mark) =>
      texts.every((text) => decimal.readCell(text, type, { ...rules, mark }).kind === "value"),
    );
    return hasPlaces && areNumbers ? type : undefined;
  },
  json: ({ mark, ...range }) => ({ ...rangeJson(range), ...(mark && { mark }) }),
};
