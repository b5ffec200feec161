import { batchRows, type CellBatch } from "../batch.ts";
import { addressOf, type Bytes, type Floats, type Integers } from "../kernels/address.ts";
import type { Arena } from "../kernels/arena.ts";

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
  readonly values: Floats;
  readonly places: Bytes;
  /** Rows that the digits alone do not tell. */
  readonly unread: Integers;
  /** The greatest integer and the most places among the rows that were read. */
  bound: number;
  scale: number;
  readonly reached: Floats;
}

export function numberColumn(arena: Arena): NumberColumn {
  return {
    values: arena.floats(batchRows),
    places: arena.bytes(batchRows),
    unread: arena.integers(batchRows),
    bound: 0,
    scale: 0,
    reached: arena.floats(2),
  };
}

/** Digits, with one decimal mark among them at most. Resolves every row it can, and returns how many it could not. */
export function readDigits(
  batch: CellBatch,
  index: number,
  { most, range: [least, greatest], marks: [point, comma] }: DigitRules,
  column: NumberColumn,
  { kernels }: Arena,
): number {
  const { values, places, unread, reached } = column;
  const outs = [addressOf(values), addressOf(places), addressOf(unread), addressOf(reached)] as const;
  const unreadRows = kernels.readDigits(batch.record, index, most, least, greatest, point, comma, ...outs);
  [column.bound = 0, column.scale = 0] = reached;
  return unreadRows;
}
