import { decimalPlaces } from "../../exact/decimal.ts";
import { type Fraction, zero } from "../../exact/fraction.ts";
import { scaledInteger, type Vector } from "../../exact/vector.ts";
import { batchRows, type CellBatch } from "../../model/batch.ts";
import type { Column } from "../../model/methodology.ts";
import { type CellReading, type CellRules, readCell } from "../cell.ts";
import { type DigitRules, type NumberColumn, readDigits } from "./digits.ts";
import { type Lexicon, lexicon } from "./lexicon.ts";

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

const POINT = 46;
const COMMA = 44;

/** Digits that a double surely holds. */
const SAFE_DIGITS = 15;

type NumberType = Extract<Column["type"], { kind: "integer" | "decimal" }>;

/** Straight from the bytes where digits say it all; by its text, where every refusal is made, elsewhere. */
function numberReader(column: Column, type: NumberType, index: number, rules: CellRules): ColumnReader {
  const digits = digitRules(type, rules);
  const missing = new Uint8Array(batchRows);
  const read: NumberColumn = {
    values: new Float64Array(batchRows),
    places: new Uint8Array(batchRows),
    unread: new Int32Array(batchRows),
    bound: 0,
    scale: 0,
  };
  let vector: Vector = { kind: "scaled", values: read.values, scale: 0, bound: 0, missing: undefined };
  return {
    vector: () => vector,
    read(batch, refuse) {
      const left = readDigits(batch, index, digits, read);
      if (left > 0) missing.fill(0);
      let anyMissing = false;
      let large: Map<number, Fraction> | undefined;
      for (const row of read.unread.subarray(0, left)) {
        const reading = readLacking(batch, row, column, index, rules);
        if (reading?.kind === "refused") refuse(row, column, reading);
        const value = reading?.kind === "value" ? reading.value : undefined;
        if (value === undefined) anyMissing = true;
        missing[row] = value === undefined ? 1 : 0;
        if (setNumber(read, row, value ?? zero)) continue;
        large ??= new Map();
        large.set(row, value ?? zero);
      }
      vector = vectorOf(read, batch.rows, anyMissing ? missing : undefined, large);
    },
  };
}

function digitRules({ kind, min, max }: NumberType, rules: CellRules): DigitRules {
  const least = min === undefined ? 0 : Number(min.ceil().valueOf());
  const greatest = max === undefined ? Number.MAX_SAFE_INTEGER : Number(max.floor().valueOf());
  const marks = kind === "decimal" && least <= 0 && max === undefined;
  // Where a number may stand for "no value", every cell is read by its text.
  const numbersMissing = [...rules.missing].some((word) => /^\d/.test(word));
  return {
    most: numbersMissing ? 0 : SAFE_DIGITS,
    range: [least, greatest],
    marks: [marks ? POINT : -1, marks && rules.delimiter === ";" ? COMMA : -1],
  };
}

/** False for a number that no safe integer of 15 places at most can hold. */
function setNumber(read: NumberColumn, row: number, value: Fraction): boolean {
  const places = decimalPlaces(value) ?? 0;
  const integer = places < 16 ? scaledInteger(value, places) : undefined;
  read.values[row] = integer ?? 0;
  read.places[row] = integer === undefined ? 0 : places;
  if (integer === undefined) return false;
  read.bound = Math.max(read.bound, Math.abs(integer));
  read.scale = Math.max(read.scale, places);
  return true;
}

function vectorOf(
  { values, places, bound, scale }: NumberColumn,
  rows: number,
  missing: Uint8Array | undefined,
  large: ReadonlyMap<number, Fraction> | undefined,
): Vector {
  if (large !== undefined || bound * 10 ** scale > Number.MAX_SAFE_INTEGER) {
    return { kind: "fractions", values: asFractions(values, places, large, rows), missing };
  }
  if (scale > 0) {
    for (let row = 0; row < rows; row++) {
      values[row] = (values[row] as number) * 10 ** (scale - (places[row] as number));
    }
  }
  return { kind: "scaled", values, scale, bound: bound * 10 ** scale, missing };
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
  const values = new Int32Array(batchRows);
  const missing = new Uint8Array(batchRows);
  const unread = new Int32Array(batchRows);
  const bound = column.type.kind === "choice" ? column.type.of.length : 1;
  let anyMissing = false;
  return {
    vector: () => ({ kind: "scaled", values, scale: 0, bound, missing: anyMissing ? missing : undefined }),
    read(batch, refuse) {
      const left = readWords(batch, index, words, values, unread);
      for (const row of unread.subarray(0, left)) values[row] = readWord(batch, row, refuse);
      anyMissing = markMissing(values, missing, batch.rows);
    },
  };

  function readWord(batch: CellBatch, row: number, refuse: Refuse): number {
    const at = row * batch.width + index;
    const start = batch.starts[at] as number;
    const end = batch.ends[at] as number;
    const known = end > start ? words.find(batch.bytes, start, end) : undefined;
    if (known !== undefined) return known;
    const reading = readLacking(batch, row, column, index, rules);
    if (reading?.kind === "refused") refuse(row, column, reading);
    const meaning = reading?.kind === "value" ? Number(reading.value.n) : MISSING;
    if (end > start && reading?.kind !== "refused") words.note(batch.bytes, start, end, meaning);
    return meaning;
  }
}

/** The words that are known by their bytes; returns how many rows hold others. One function for all columns. */
function readWords(
  batch: CellBatch,
  index: number,
  words: Lexicon,
  values: Int32Array,
  unread: Int32Array,
): number {
  const { bytes, starts, ends, width, rows } = batch;
  let left = 0;
  for (let row = 0, at = index; row < rows; row++, at += width) {
    const start = starts[at] as number;
    const end = ends[at] as number;
    const meaning = end > start ? words.find(bytes, start, end) : undefined;
    if (meaning !== undefined) values[row] = meaning;
    else {
      unread[left] = row;
      left += 1;
    }
  }
  return left;
}

/** Turns the meaning MISSING into a mark and a 0. */
function markMissing(values: Int32Array, missing: Uint8Array, rows: number): boolean {
  if (!values.subarray(0, rows).includes(MISSING)) return false;
  for (let row = 0; row < rows; row++) {
    const lacks = values[row] === MISSING;
    missing[row] = lacks ? 1 : 0;
    if (lacks) values[row] = 0;
  }
  return true;
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
