import { decimalPlaces } from "../../exact/decimal.ts";
import { type Fraction, zero } from "../../exact/fraction.ts";
import { scaledInteger, type Vector } from "../../exact/vector.ts";
import { batchRows, type CellBatch } from "../../model/batch.ts";
import type { Column } from "../../model/methodology.ts";
import { type CellReading, type CellRules, readCell } from "../cell.ts";
import { lexicon } from "./lexicon.ts";

/** Reads one column of each batch into exact numbers. */
export interface ColumnReader {
  /** Values of refused and missing cells are marked as missing. */
  readonly read: (batch: CellBatch, refuse: Refuse) => void;
  /** What the last batch held; valid until the next. */
  readonly vector: () => Vector;
}

export type Refuse = (
  row: number,
  column: Column,
  reading: Extract<CellReading, { kind: "refused" }>,
) => void;

/** Undefined for a column whose cells need no look: texts that may be missing. */
export function columnReader(column: Column, index: number, rules: CellRules): ColumnReader | undefined {
  switch (column.type.kind) {
    case "integer":
    case "decimal":
      return numberReader(column, column.type, index, rules);
    case "flag":
    case "choice":
      return wordReader(column, index, rules);
    case "code":
    case "text":
      return column.optional ? undefined : presenceReader(column, index, rules);
  }
}

const ZERO = 48;
const POINT = 46;
const COMMA = 44;

/** Digits that a double surely holds. */
const SAFE_DIGITS = 15;

type NumberType = Extract<Column["type"], { kind: "integer" | "decimal" }>;

/**
 * Digits, with a decimal mark among them at most, straight from the bytes; all else by its text, where
 * every refusal is made.
 */
function numberReader(column: Column, type: NumberType, index: number, rules: CellRules): ColumnReader {
  const values = new Float64Array(batchRows);
  const places = new Uint8Array(batchRows);
  const missing = new Uint8Array(batchRows);
  const least = type.min === undefined ? 0 : Number(type.min.ceil().valueOf());
  const most = type.max === undefined ? Number.MAX_SAFE_INTEGER : Number(type.max.floor().valueOf());
  const marks = type.kind === "decimal" && least <= 0 && type.max === undefined;
  const commas = marks && rules.delimiter === ";";
  // Where a number may stand for "no value", every cell is read by its text.
  const fastDigits = [...rules.missing].some((word) => /^\d/.test(word)) ? 0 : SAFE_DIGITS;
  let vector: Vector = { kind: "scaled", values, scale: 0, bound: 0, missing: undefined };

  function read(batch: CellBatch, refuse: Refuse): void {
    const { bytes, starts, ends, width, rows } = batch;
    let bound = 0;
    let scale = 0;
    let anyMissing = false;
    let large: Map<number, Fraction> | undefined;
    for (let row = 0, at = index; row < rows; row++, at += width) {
      const start = starts[at] as number;
      const end = ends[at] as number;
      const length = end - start;
      let value = 0;
      let mark = 0;
      let position = length > 0 && length <= fastDigits ? start : end;
      for (; position < end; position++) {
        const byte = bytes[position] as number;
        const digit = byte - ZERO;
        if (digit >= 0 && digit <= 9) value = value * 10 + digit;
        else if (marks && mark === 0 && position > start && (byte === POINT || (commas && byte === COMMA))) {
          mark = position + 1;
        } else break;
      }
      const plain = position === end && length > 0 && length <= fastDigits && mark !== end;
      if (plain && (mark > 0 || (value >= least && value <= most))) {
        values[row] = value;
        missing[row] = 0;
        places[row] = mark === 0 ? 0 : end - mark;
        if (value > bound) bound = value;
        if (mark > 0 && end - mark > scale) scale = end - mark;
        continue;
      }
      const reading = readLacking(batch, row, column, index, rules);
      values[row] = 0;
      places[row] = 0;
      missing[row] = reading?.kind === "value" ? 0 : 1;
      if (reading?.kind === "refused") refuse(row, column, reading);
      if (reading?.kind !== "value") {
        anyMissing = true;
        continue;
      }
      const cellScale = decimalPlaces(reading.value) ?? 0;
      const integer = cellScale < 16 ? scaledInteger(reading.value, cellScale) : undefined;
      if (integer === undefined) {
        large ??= new Map();
        large.set(row, reading.value);
        continue;
      }
      values[row] = integer;
      places[row] = cellScale;
      bound = Math.max(bound, Math.abs(integer));
      scale = Math.max(scale, cellScale);
    }
    const holes = anyMissing ? missing : undefined;
    if (large !== undefined || bound * 10 ** scale > Number.MAX_SAFE_INTEGER) {
      vector = { kind: "fractions", values: asFractions(values, places, large, rows), missing: holes };
      return;
    }
    if (scale > 0) {
      for (let row = 0; row < rows; row++)
        values[row] = (values[row] as number) * 10 ** (scale - (places[row] as number));
    }
    vector = { kind: "scaled", values, scale, bound: bound * 10 ** scale, missing: holes };
  }
  return { read, vector: () => vector };
}

function asFractions(
  values: Float64Array,
  places: Uint8Array,
  large: ReadonlyMap<number, Fraction> | undefined,
  rows: number,
): readonly Fraction[] {
  return Array.from(
    { length: rows },
    (_, row) => large?.get(row) ?? zero.add(values[row] as number).div(10 ** (places[row] as number)),
  );
}

const MISSING = -1;

/** Flags and choices: each word is read once, and known by its bytes from then on. */
function wordReader(column: Column, index: number, rules: CellRules): ColumnReader {
  const words = lexicon();
  const values = new Float64Array(batchRows);
  const missing = new Uint8Array(batchRows);
  const bound = column.type.kind === "choice" ? column.type.of.length : 1;
  let anyMissing = false;
  const vector = () =>
    ({ kind: "scaled", values, scale: 0, bound, missing: anyMissing ? missing : undefined }) as const;

  function read(batch: CellBatch, refuse: Refuse): void {
    const { bytes, starts, ends, width, rows } = batch;
    anyMissing = false;
    for (let row = 0, at = index; row < rows; row++, at += width) {
      const start = starts[at] as number;
      const end = ends[at] as number;
      let meaning = end > start ? words.find(bytes, start, end) : undefined;
      if (meaning === undefined) {
        const reading = readLacking(batch, row, column, index, rules);
        if (reading?.kind === "refused") refuse(row, column, reading);
        meaning = reading?.kind === "value" ? Number(reading.value.n) : MISSING;
        if (end > start && reading?.kind !== "refused") words.note(bytes, start, end, meaning);
      }
      const lacks = meaning === MISSING;
      values[row] = lacks ? 0 : meaning;
      missing[row] = lacks ? 1 : 0;
      if (lacks) anyMissing = true;
    }
  }
  return { read, vector };
}

/** Only whether there is a text at all. */
function presenceReader(column: Column, index: number, rules: CellRules): ColumnReader {
  // A character takes three bytes at most in the words that stand for "no value": a longer text is none of them.
  const longest = 3 * Math.max(...[...rules.missing].map((word) => word.length), 0);
  const telling = tellingBytes(rules.missing);
  const nothing: Vector = {
    kind: "scaled",
    values: new Float64Array(batchRows),
    scale: 0,
    bound: 0,
    missing: undefined,
  };
  return {
    vector: () => nothing,
    read(batch, refuse) {
      const { bytes, starts, ends, width, rows, encoding } = batch;
      for (let row = 0, at = index; row < rows; row++, at += width) {
        const start = starts[at] as number;
        const ended = ends[at] as number;
        const end = ended < 0 ? ~ended : ended;
        if (end > start && telling[bytes[start] as number] === 1) continue;
        if (end - start > longest && noSpaceAt(bytes, start, encoding) && noSpaceAt(bytes, end - 1, encoding))
          continue;
        const reading = readLacking(batch, row, column, index, rules);
        if (reading?.kind === "refused") refuse(row, column, reading);
      }
    },
  };
}

/** Bytes of ASCII with which none of the words begins: a cell that does is none of them. */
function tellingBytes(words: ReadonlySet<string>): Uint8Array {
  const telling = new Uint8Array(256).fill(1, 33, 127);
  for (const word of words) {
    for (const first of [word.toLowerCase(), word.toUpperCase()])
      if (first.charCodeAt(0) < 128) telling[first.charCodeAt(0)] = 0;
  }
  return telling;
}

/** Whether the character with this byte, a first or a last one, is surely no space. */
function noSpaceAt(bytes: Uint8Array, at: number, encoding: CellBatch["encoding"]): boolean {
  const byte = bytes[at] as number;
  if (byte < 128) return byte > 32;
  if (encoding === "windows-1251") return byte !== NO_BREAK;
  if (byte === 0xc2) return bytes[at + 1] !== NO_BREAK;
  if (byte > 0xc2) return byte < 0xe0;
  const before = bytes[at - 1] as number;
  return before === 0xc2 ? byte !== NO_BREAK : before > 0xc2 && before < 0xe0;
}

const NO_BREAK = 0xa0;

/** A cell that its row lacks is no cell: the row's own problem says so. */
function readLacking(
  batch: CellBatch,
  row: number,
  column: Column,
  index: number,
  rules: CellRules,
): CellReading | undefined {
  return index < (batch.cells[row] as number) ? readCell(batch.text(row, index), column, rules) : undefined;
}
