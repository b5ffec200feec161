import type { CellBatch } from "../../model/batch.ts";

/** What may be read straight from the bytes; all else goes by its text. */
export interface DigitRules {
  /** More digits may not fit a double; 0 where every cell is to be read by its text. */
  readonly most: number;
  /** Of whole numbers; a number with a decimal mark is let through whatever it is. */
  readonly range: readonly [least: number, greatest: number];
  /** Bytes that are a decimal mark, or -1. */
  readonly marks: readonly [number, number];
}

/** A column of one batch: integers, and how many of their digits stand behind the mark. */
export interface NumberColumn {
  readonly values: Float64Array;
  readonly places: Uint8Array;
  /** Rows that the digits alone do not tell. */
  readonly unread: Int32Array;
  /** The greatest integer and the most places among the rows that were read. */
  bound: number;
  scale: number;
}

const ZERO = 48;

/**
 * Digits, with one decimal mark among them at most. Resolves every row it can and returns how many it
 * could not. One function for all columns, so that one of them warms it up for the rest.
 */
export function readDigits(batch: CellBatch, index: number, rules: DigitRules, column: NumberColumn): number {
  const { bytes, starts, ends, width, rows } = batch;
  const { values, places, unread } = column;
  const { most } = rules;
  const [least, greatest] = rules.range;
  const [point, comma] = rules.marks;
  let left = 0;
  let bound = 0;
  let scale = 0;
  for (let row = 0, at = index; row < rows; row++, at += width) {
    const start = starts[at] as number;
    const end = ends[at] as number;
    const length = end - start;
    const fits = length > 0 && length <= most;
    let position = fits ? start : end;
    let value = 0;
    let mark = 0;
    for (; position < end; position++) {
      const byte = bytes[position] as number;
      const digit = byte - ZERO;
      if (digit >= 0 && digit <= 9) value = value * 10 + digit;
      else if (mark === 0 && position > start && (byte === point || byte === comma)) mark = position + 1;
      else break;
    }
    if (!fits || position < end || mark === end || (mark === 0 && (value < least || value > greatest))) {
      unread[left] = row;
      left += 1;
      continue;
    }
    const behind = mark === 0 ? 0 : end - mark;
    values[row] = value;
    places[row] = behind;
    if (value > bound) bound = value;
    if (behind > scale) scale = behind;
  }
  column.bound = bound;
  column.scale = scale;
  return left;
}
