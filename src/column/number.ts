import { parseDecimal } from "../exact/decimal.ts";
import { type Fraction, ratio } from "../exact/fraction.ts";
import type { NumberFault } from "../model/problem.ts";

/** A cell's text as a number, or what it is instead. */
export type NumberReading =
  | { readonly kind: "number"; readonly value: Fraction }
  | { readonly kind: "ambiguous"; readonly readings: readonly string[] }
  | { readonly kind: "not-a-number"; readonly fault: NumberFault };

/** Nearly every number there is. */
const DIGITS = /^\d{1,15}$/;

/** Spaces that group digits: plain, no-break, narrow no-break, thin. */
const GROUPED_BY_SPACES = /^[+-]?\d{1,3}([ \u00a0\u202f\u2009]\d{3})+([.,]\d+)?$/;
const PLAIN = /^[+-]?(\d+([.,]\d+)?|[.,]\d+)$/;

/** As R, pandas and DuckDB write round numbers: no digit is lost. Excel writes a large E, and drops digits. */
const ROUND = /^([+-]?\d)e\+?(\d{1,2})$/;

/** One comma before exactly three digits: a decimal mark to some, a thousands mark to others. */
const EITHER = /^[+-]?[1-9]\d{0,2},\d{3}$/;

/**
 * A decimal mark is a point or a comma. `1,234` could be both 1.234 and 1234: it is a number only where
 * a semicolon parts the cells, which is done where the comma is the decimal mark.
 */
export function readNumber(written: string, delimiter: string): NumberReading {
  if (DIGITS.test(written)) return { kind: "number", value: ratio(BigInt(written), 1n) };
  // The minus of typesetters.
  const text = written.replace(/^\u2212/, "-");
  const [, digit, zeros] = ROUND.exec(text) ?? [];
  if (digit !== undefined && zeros !== undefined)
    return { kind: "number", value: ratio(BigInt(digit) * 10n ** BigInt(zeros), 1n) };
  if (EITHER.test(text) && delimiter !== ";") {
    return { kind: "ambiguous", readings: [text.replace(",", "."), text.replace(",", "")] };
  }
  if (!PLAIN.test(text) && !GROUPED_BY_SPACES.test(text))
    return { kind: "not-a-number", fault: faultOf(text) };
  const plain = text.replaceAll(/[ \u00a0\u202f\u2009]/g, "").replace(",", ".");
  const value = parseDecimal(plain.replace(/^([+-]?)\./, "$10."));
  return value === undefined ? { kind: "not-a-number", fault: "too-long" } : { kind: "number", value };
}

const faults: readonly (readonly [RegExp, NumberFault])[] = [
  [/^[+-]?\d+([.,]\d+)?e[+-]?\d+$/i, "exponent"],
  [/^#(#+|[^ ]*[!?/].*)$/, "spreadsheet-error"],
  [/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}( \d{1,2}:\d{2}(:\d{2})?)?$/, "date"],
  [/^\d{1,2}[. ](янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек)/i, "date"],
  [/^\d{1,2}-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i, "date"],
  [/^[+-]?[\d\s.,]+%$/, "percent"],
  [/^[+-]?\d[\d\s.,'’]*$/, "grouped"],
];

function faultOf(text: string): NumberFault {
  return faults.find(([pattern]) => pattern.test(text))?.[1] ?? "text";
}
