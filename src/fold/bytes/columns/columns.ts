import { readCell } from "../../../check/cell.ts";
import { abilitiesOf } from "../../../column/column.ts";
import type { CellForm, CellReading, CellRules } from "../../../column/kind.ts";
import { type DecimalMark, decimalMarks, isOpen } from "../../../column/number.ts";
import { decimalPlaces } from "../../../exact/decimal.ts";
import { type Fraction, zero } from "../../../exact/fraction.ts";
import { greatest } from "../../../model/greatest.ts";
import type { Column } from "../../../model/methodology.ts";
import type { Place, Problem } from "../../../model/problem.ts";
import { batchRows, type CellBatch } from "../batch.ts";
import { addressOf, type Bytes, type Floats } from "../kernels/address.ts";
import type { Arena } from "../kernels/arena.ts";
import { type FileMarks, unwatched } from "../marks.ts";
import { scaledInteger, type Vector } from "../vector.ts";
import { type DigitRules, type NumberColumn, numberColumn, readDigits } from "./digits.ts";
import { lexicon } from "./lexicon.ts";

/** Reads one column of each batch into exact numbers. */
export interface ColumnReader {
  /** Values of refused and missing cells are marked as missing. */
  readonly read: (batch: CellBatch, tell: TellCell) => void;
  /** What the last batch held; valid until the next. */
  readonly vector: () => Vector;
}

/** What is to be told of a cell: why it is refused, or how its value was read. */
export type Told =
  | Extract<CellReading, { kind: "refused" }>
  | { readonly kind: "value"; readonly describe: (at: Place) => Problem };

export type ToldCell = readonly [row: number, column: Column, told: Told];

export type TellCell = (...cell: ToldCell) => void;

/** Undefined for a column whose cells need no look: texts that may be missing and that nothing spoils. */
export function columnReader(
  column: Column,
  index: number,
  rules: CellRules,
  arena: Arena,
  marks: FileMarks = unwatched,
): ColumnReader | undefined {
  const { cells } = abilitiesOf(column.type);
  switch (cells.kind) {
    case "digits":
      return numberReader(column, digitRules(cells, rules), index, rules, arena, marks);
    case "texts":
      return numberReader(column, noDigits, index, rules, arena, marks);
    case "words":
      return wordReader(column, cells.greatest, index, rules, arena);
    case "presence":
      return column.optional && !cells.spoilt
        ? undefined
        : presenceReader(column, cells.spoilt, index, rules, arena);
  }
}

const POINT = 46;
const COMMA = 44;

/** Digits that a double surely holds. */
const SAFE_DIGITS = 15;

/** Straight from the bytes where digits say it all; by its text, where every refusal is made, elsewhere. */
function numberReader(
  column: Column,
  digits: DigitRules,
  index: number,
  rules: CellRules,
  arena: Arena,
  { watch, show, assume }: FileMarks,
): ColumnReader {
  const missing = arena.bytes(batchRows);
  const read = numberColumn(arena);
  let vector: Vector = { kind: "scaled", values: read.values, scale: 0, bound: 0, missing: undefined };
  return {
    vector: () => vector,
    read(batch, tell) {
      const unread = readDigits(batch, index, digits, read, arena);
      for (const mark of read.shown) show(column.id, mark);
      if (read.eitherWay && digits.assumed !== undefined) assume(column.id, digits.assumed);
      if (unread > 0) missing.fill(0);
      let anyMissing = false;
      let large: Map<number, Fraction> | undefined;
      for (const row of read.unread.subarray(0, unread)) {
        const reading = readLacking(batch, row, column, index, rules);
        if (reading !== undefined && batch.cells[row] === batch.width) watch(column.id, reading);
        if (reading?.kind === "refused") tell(row, column, reading);
        else if (reading?.kind === "value" && reading.tell !== undefined)
          tell(row, column, { kind: "value", describe: reading.tell });
        const value = reading?.kind === "value" ? reading.value : undefined;
        if (value === undefined) anyMissing = true;
        missing[row] = value === undefined ? 1 : 0;
        if (setNumber(read, row, value ?? zero)) continue;
        large ??= new Map();
        large.set(row, value ?? zero);
      }
      vector = vectorOf(read, batch.rows, anyMissing ? missing : undefined, large, arena);
    },
  };
}

/** Every cell is read by its text. */
const noDigits: DigitRules = {
  most: 0,
  range: [0, 0],
  marks: [-1, -1],
  pointIsOpen: false,
  assumed: undefined,
};

function digitRules(
  { marks: declared, min, max }: Extract<CellForm, { kind: "digits" }>,
  rules: CellRules,
): DigitRules {
  const least = min === undefined ? 0 : Number(min.ceil().valueOf());
  const greatest = max === undefined ? Number.MAX_SAFE_INTEGER : Number(max.floor().valueOf());
  const marks = least <= 0 && max === undefined ? declared : [];
  const isDeclared = declared.length === 1;
  const { mark: shown, delimiter, isBook = false } = rules;
  const isSure = (mark: DecimalMark) =>
    isDeclared || (!isOpen(mark, delimiter) && (shown === undefined || shown === mark || isBook));
  // Where a number may stand for "no value", every cell is read by its text.
  const numbersMissing = [...rules.missing].some((word) => /^\d/.test(word));
  return {
    most: numbersMissing ? 0 : SAFE_DIGITS,
    range: [least, greatest],
    marks: [marks.includes(".") ? POINT : -1, marks.includes(",") && isSure(",") ? COMMA : -1],
    pointIsOpen: !isSure(".") && shown !== ".",
    assumed: isDeclared || isBook ? undefined : decimalMarks.find((mark) => !isOpen(mark, delimiter)),
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
  missing: Bytes | undefined,
  large: ReadonlyMap<number, Fraction> | undefined,
  { kernels }: Arena,
): Vector {
  if (large !== undefined || bound * 10 ** scale > Number.MAX_SAFE_INTEGER) {
    return { kind: "fractions", values: asFractions(values, places, large, rows), missing };
  }
  if (scale > 0) kernels.rescaleRows(addressOf(values), addressOf(places), scale, rows);
  return { kind: "scaled", values, scale, bound: bound * 10 ** scale, missing };
}

function asFractions(
  values: Floats,
  places: Bytes,
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
function wordReader(
  column: Column,
  bound: number,
  index: number,
  rules: CellRules,
  arena: Arena,
): ColumnReader {
  const words = lexicon(arena);
  const values = arena.floats(batchRows);
  const missing = arena.bytes(batchRows);
  let anyMissing = false;
  return {
    vector: () => ({ kind: "scaled", values, scale: 0, bound, missing: anyMissing ? missing : undefined }),
    read(batch, tell) {
      for (let row = 0; ; row++) {
        row = words.find(batch, index, row, values);
        if (row === batch.rows) break;
        values[row] = readWord(batch, row, tell);
      }
      anyMissing = arena.kernels.markMissing(addressOf(values), batch.rows, addressOf(missing)) > 0;
    },
  };

  function readWord(batch: CellBatch, row: number, tell: TellCell): number {
    const at = row * batch.width + index;
    const start = batch.starts[at] as number;
    const end = batch.ends[at] as number;
    const reading = readLacking(batch, row, column, index, rules);
    if (reading?.kind === "refused") tell(row, column, reading);
    const meaning = reading?.kind === "value" ? Number(reading.value.n) : MISSING;
    if (end > start && reading?.kind !== "refused") words.note(batch.bytes, start, end, meaning);
    return meaning;
  }
}

/** Only whether there is a text at all; where it may be spoilt, that it is not. */
function presenceReader(
  column: Column,
  spoilt: boolean,
  index: number,
  rules: CellRules,
  arena: Arena,
): ColumnReader {
  // A character takes three bytes at most in the words that stand for "no value": a longer text is none of them.
  const longest = 3 * greatest([...rules.missing].map((word) => word.length));
  const telling = arena.bytes(256);
  telling.set(tellingBytes(rules.missing));
  const unread = arena.integers(batchRows);
  const nothing: Vector = {
    kind: "scaled",
    values: arena.floats(batchRows),
    scale: 0,
    bound: 0,
    missing: undefined,
  };
  return {
    vector: () => nothing,
    read(batch, tell) {
      const left = arena.kernels.findLacking(
        batch.record,
        index,
        addressOf(telling),
        longest,
        spoilt ? 1 : 0,
        addressOf(unread),
      );
      for (const row of unread.subarray(0, left)) {
        const reading = readLacking(batch, row, column, index, rules);
        if (reading?.kind === "refused") tell(row, column, reading);
      }
    },
  };
}

/** Marks the ASCII bytes that begin none of the words: a cell that begins with one of them holds something. */
function tellingBytes(words: ReadonlySet<string>): Uint8Array {
  const telling = new Uint8Array(256).fill(1, 33, 127);
  for (const word of words) {
    for (const first of [word.toLowerCase(), word.toUpperCase()])
      if (first.charCodeAt(0) < 128) telling[first.charCodeAt(0)] = 0;
  }
  return telling;
}

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
