import { type Fraction, one, zero } from "../exact/fraction.ts";
import type { Fields } from "../model/fields.ts";
import type { ColumnKind } from "./kind.ts";
import { type DecimalMark, pointOf } from "./number.ts";
import { markField, readNumberCell } from "./number-cell.ts";
import { checkRange, inRange, type Range, rangeFields, rangeJson } from "./range.ts";

/** A share: `0.95` where shares are written, `95` where percent are, `95 %` in either. */
export type Percent = {
  readonly kind: "percent";
  readonly written: "percent" | "share";
  readonly min: Fraction;
  readonly max: Fraction;
  readonly mark: DecimalMark | undefined;
};

const fields = {
  written: { type: "word", of: ["percent", "share"] },
  ...rangeFields,
  ...markField,
} as const satisfies Fields;

const HUNDRED = zero.add(100);

export const percent: ColumnKind<Percent, typeof fields> = {
  kind: "percent",
  fields,
  read: ({ written, min = zero, max = one, mark }) => ({ kind: "percent", written, min, max, mark }),
  check: checkRange,
  abilities: ({ min, max }) => ({
    measured: "number",
    change: "decimal",
    min,
    max,
    of: [],
    cells: { kind: "texts" },
    role: undefined,
  }),
  readCell(text, type, rules) {
    const signed = text.endsWith("%");
    const number = signed ? text.slice(0, -1).trimEnd() : text;
    return readNumberCell(number, rules, { mark: type.mark ?? pointOf(number) }, (value) =>
      inRange(signed || type.written === "percent" ? value.div(HUNDRED) : value, text, type),
    );
  },
  guess(texts, rules) {
    const type: Percent = { kind: "percent", written: "percent", min: zero, max: one, mark: undefined };
    const arePercent = texts.every(
      (text) => text.endsWith("%") && percent.readCell(text, type, rules).kind === "value",
    );
    return arePercent ? type : undefined;
  },
  json: ({ written, mark, ...range }: Percent & Range) => ({
    written,
    ...rangeJson(range),
    ...(mark && { mark }),
  }),
};
