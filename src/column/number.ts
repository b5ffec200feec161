import { parseDecimal } from "../exact/decimal.ts";
import { type Fraction, ratio } from "../exact/fraction.ts";
import { anyMonth } from "../model/months.ts";
import type { NumberFault } from "../model/problem.ts";

export const decimalMarks = [".", ","] as const;
export type DecimalMark = (typeof decimalMarks)[number];

/** What the cells of a column say of their decimal mark where it is doubtful: which it is, or nothing certain. */
export type ColumnMark = DecimalMark | "unclear";

/** A cell's text as a number, or what it is instead. */
export type NumberReading =
  /** `mark` is the decimal mark that the text shows its column to have, if it shows one. */
  | {
      readonly kind: "number";
      readonly value: Fraction;
      readonly mark?: DecimalMark | undefined;
      /** The decimal mark that nothing but the delimiter of the file says to be one. */
      readonly assumed?: DecimalMark | undefined;
    }
  | { readonly kind: "ambiguous"; readonly readings: readonly string[] }
  | { readonly kind: "not-a-number"; readonly fault: NumberFault };

/** Nearly every number there is. */
const DIGITS = /^\d{1,15}$/;

/** Spaces that group digits: plain, no-break, narrow no-break, thin. */
const GROUPED_BY_SPACES = /^[+-]?\d{1,3}([ \u00a0\u202f\u2009]\d{3})+([.,]\d+)?$/;
const PLAIN = /^[+-]?(\d+([.,]\d+)?|[.,]\d+)$/;

/** As R, pandas and DuckDB write round numbers: no digit is lost. Excel writes a large E, and drops digits. */
const ROUND = /^([+-]?\d)e\+?(\d{1,2})$/;

/** One mark before exactly three digits: a decimal mark to some, a thousands mark to others. */
const EITHER = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;

const POINT_AMONG_DIGITS = /^[+-]?\d+\.\d+$/;

/** Thousands parted by commas or points, by the decimal mark that is left. */
const grouped: Readonly<
  Record<DecimalMark, { readonly sure: RegExp; readonly any: RegExp; readonly sign: string }>
> = {
  ".": {
    sure: /^[+-]?\d{1,3}(,\d{3}){2,9}$|^[+-]?\d{1,3}(,\d{3}){1,9}\.\d+$/,
    any: /^[+-]?\d{1,3}(,\d{3}){1,9}(\.\d+)?$/,
    sign: ",",
  },
  ",": {
    sure: /^[+-]?\d{1,3}(\.\d{3}){2,9}$|^[+-]?\d{1,3}(\.\d{3}){1,9},\d+$/,
    any: /^[+-]?\d{1,3}(\.\d{3}){1,9}(,\d+)?$/,
    sign: ".",
  },
};

/**
 * A decimal mark is a point or a comma. `1,234` could be both 1.234 and 1234: it is a number only where
 * a semicolon parts the cells, which is done where the comma is the decimal mark. So could `1.234`, which is a number
 * only where commas part the cells. Where whole numbers are wanted no delimiter settles a comma: few
 * would write a count of 337 as `337,000`. Where `known` says what the decimal mark of the column is, all are numbers.
 */
export function readNumber(
  written: string,
  delimiter: string,
  known?: DecimalMark,
  isWhole = false,
): NumberReading {
  if (DIGITS.test(written)) return { kind: "number", value: ratio(BigInt(written), 1n) };
  // The minus of typesetters.
  const text = written.replace(/^\u2212/, "-");
  const [, digit, zeros] = ROUND.exec(text) ?? [];
  if (digit !== undefined && zeros !== undefined)
    return { kind: "number", value: ratio(BigInt(digit) * 10n ** BigInt(zeros), 1n) };
  for (const mark of decimalMarks) {
    const { sure, any, sign } = grouped[mark];
    const isGrouped = known === mark ? any.test(text) : known === undefined && sure.test(text);
    if (isGrouped) return decimal(text.replaceAll(sign, ""), mark);
    if (known === mark && text.includes(sign)) return { kind: "not-a-number", fault: faultOf(text) };
  }
  const mark = text.includes(".") ? "." : ",";
  if (known === undefined && EITHER.test(text) && (isOpen(mark, delimiter) || (isWhole && mark === ","))) {
    return { kind: "ambiguous", readings: [text.replace(",", "."), text.replace(/[.,]/, "")] };
  }
  if (!PLAIN.test(text) && !GROUPED_BY_SPACES.test(text))
    return { kind: "not-a-number", fault: faultOf(text) };
  const number = decimal(text.replaceAll(/[ \u00a0\u202f\u2009]/g, ""), markIn(text));
  const isAssumed = known === undefined && number.kind === "number" && EITHER.test(text);
  return isAssumed ? { ...number, assumed: mark } : number;
}

/** Whether a mark before three digits may part thousands in a file with this delimiter. */
export function isOpen(mark: DecimalMark, delimiter: string): boolean {
  return delimiter !== (mark === "," ? ";" : ",");
}

/** The point, where it is the only mark in a number that is too small for thousands. */
export function pointOf(text: string): "." | undefined {
  return POINT_AMONG_DIGITS.test(text) ? "." : undefined;
}

function decimal(text: string, mark: DecimalMark | undefined): NumberReading {
  const value = parseDecimal(text.replace(",", ".").replace(/^([+-]?)\./, "$10."));
  return value === undefined ? { kind: "not-a-number", fault: "too-long" } : { kind: "number", value, mark };
}

/** A zero in front, or other than three digits behind, show a decimal mark for what it is. */
function markIn(text: string): DecimalMark | undefined {
  if (EITHER.test(text)) return undefined;
  return decimalMarks.find((mark) => text.includes(mark));
}

const faults: readonly (readonly [RegExp, NumberFault])[] = [
  [/^[+-]?\d+([.,]\d+)?e[+-]?\d+$/i, "exponent"],
  [/^#(#+|[^ ]*[!?/].*)$/, "spreadsheet-error"],
  [/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}( \d{1,2}:\d{2}(:\d{2})?)?$/, "date"],
  [new RegExp(`^\\d{1,2}[. ]${anyMonth.ru}`, "i"), "date"],
  [new RegExp(`^\\d{1,2}-${anyMonth.en}`, "i"), "date"],
  [/^[+-]?[\d\s.,]+%$/, "percent"],
  [/^[+-]?\d[\d\s.,'’]*$/, "grouped"],
];

function faultOf(text: string): NumberFault {
  return faults.find(([pattern]) => pattern.test(text))?.[1] ?? "text";
}
