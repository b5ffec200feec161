import type { ColumnKind } from "./kind.ts";
import { readNumberCell } from "./number-cell.ts";
import { checkRange, inRange, type Range, rangeFields, rangeJson } from "./range.ts";

/** A number. */
export type Decimal = { readonly kind: "decimal" } & Range;

export const decimal: ColumnKind<Decimal, typeof rangeFields> = {
  kind: "decimal",
  fields: rangeFields,
  read: ({ min, max }) => ({ kind: "decimal", min, max }),
  check: checkRange,
  abilities: ({ min, max }) => ({
    measured: "number",
    change: "decimal",
    min,
    max,
    of: [],
    cells: { kind: "digits", marks: true, min, max },
    role: undefined,
  }),
  readCell: (text, type, rules) => readNumberCell(text, rules, (value) => inRange(value, text, type)),
  guess(texts, rules) {
    const type: Decimal = { kind: "decimal", min: undefined, max: undefined };
    const hasPlaces = texts.some((text) => /\d[.,]\d/.test(text));
    return hasPlaces && texts.every((text) => decimal.readCell(text, type, rules).kind === "value")
      ? type
      : undefined;
  },
  json: rangeJson,
};
