import { decimalPlaces, printExact } from "../exact/decimal.ts";
import { compare, type Fraction, one, zero } from "../exact/fraction.ts";
import { inCyrillic } from "../model/look-alike.ts";
import type { Column, ColumnType } from "../model/methodology.ts";
import { nearest } from "../model/nearest.ts";
import type { Place, Problem } from "../model/problem.ts";
import { problem } from "../model/problem.ts";
import { readNumber } from "./number.ts";

/** What a cell holds: an exact value, nothing where nothing is allowed, or why it cannot be used. */
export type CellReading =
  | { readonly kind: "value"; readonly value: Fraction }
  | { readonly kind: "missing" }
  | { readonly kind: "refused"; readonly describe: (at: Place) => Problem };

/** What the reading of cells depends on beside the column. */
export interface CellRules {
  /** The texts that stand for "no value", in small letters: the empty one always does. */
  readonly missing: ReadonlySet<string>;
  readonly delimiter: string;
}

const yes: ReadonlySet<string> = new Set(["1", "да", "истина", "true", "yes", "+", "1.0", "1,0"]);
const no: ReadonlySet<string> = new Set(["0", "нет", "ложь", "false", "no", "-", "0.0", "0,0"]);

/** What the text of a cell means, for every reader of files. Codes and texts have no number: their value is 0. */
export function readCell(raw: string, column: Column, rules: CellRules): CellReading {
  const text = raw.trim();
  const { type } = column;
  const word = inCyrillic(text).toLowerCase();
  // "-" is a missing value nearly everywhere, and "no" in a column of flags.
  if (type.kind === "flag" && no.has(word)) return { kind: "value", value: zero };
  if (rules.missing.has(word)) {
    if (column.optional) return { kind: "missing" };
    return refuse((at) => problem("missing-value", at, { value: raw }));
  }
  switch (type.kind) {
    case "integer":
    case "decimal":
      return readNumberCell(text, type, rules.delimiter);
    case "flag":
      if (yes.has(word)) return { kind: "value", value: one };
      return refuse((at) => problem("not-a-flag", at, { value: raw }));
    case "choice": {
      const wanted = normal(text);
      const position = type.of.findIndex((word) => normal(word) === wanted);
      if (position >= 0) return { kind: "value", value: zero.add(position) };
      const data = { value: raw, of: type.of, suggestion: nearest(text, type.of) };
      return refuse((at) => problem("not-a-choice", at, data));
    }
    case "code":
    case "text":
      return { kind: "value", value: zero };
  }
}

type NumberType = Extract<ColumnType, { kind: "integer" | "decimal" }>;

function readNumberCell(text: string, type: NumberType, delimiter: string): CellReading {
  const reading = readNumber(text, delimiter);
  switch (reading.kind) {
    case "ambiguous":
      return refuse((at) => problem("ambiguous-number", at, { value: text, readings: reading.readings }));
    case "not-a-number":
      return refuse((at) => problem("not-a-number", at, { value: text, fault: reading.fault }));
    case "number":
      return inRange(reading.value, text, type);
  }
}

function inRange(value: Fraction, text: string, type: NumberType): CellReading {
  if (type.kind === "integer" && decimalPlaces(value) !== 0) {
    return refuse((at) => problem("not-an-integer", at, { value: text }));
  }
  const { min, max } = type;
  if ((min !== undefined && compare(value, min) < 0) || (max !== undefined && compare(value, max) > 0)) {
    const data = { value: text, min: min && printExact(min), max: max && printExact(max) };
    return refuse((at) => problem("out-of-range", at, data));
  }
  return { kind: "value", value };
}

function refuse(describe: (at: Place) => Problem): CellReading {
  return { kind: "refused", describe };
}

/** Ids and codes, which is nearly everything that is compared. */
const ALREADY_NORMAL = /^[a-z0-9_]*$/;

/** Words compared without case, ё, Latin letters among Cyrillic ones, quotes and surplus spaces. */
export function normal(text: string): string {
  if (ALREADY_NORMAL.test(text)) return text;
  return inCyrillic(text)
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll(/["'«»„“”‘’]/g, "")
    .replaceAll(/[\s\u00a0\u202f\u2009]+/g, " ")
    .trim();
}

export function cellRules(missingValues: readonly string[], delimiter: string): CellRules {
  return { missing: missingWords(missingValues), delimiter };
}

export function missingWords(missingValues: readonly string[]): ReadonlySet<string> {
  return new Set(["", ...missingValues.map((word) => word.trim().toLowerCase())]);
}
