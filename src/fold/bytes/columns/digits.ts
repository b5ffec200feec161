import type { DecimalMark } from "../../../column/number.ts";
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
  readonly marks: readonly [point: number, comma: number];
  /** Whether a point before three digits may part thousands. */
  readonly pointIsOpen: boolean;
  /** The mark that is taken for decimal before three digits, where nothing but the delimiter says so. */
  readonly assumed: DecimalMark | undefined;
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
  /** The marks that these rows show to be decimal. */
  shown: readonly DecimalMark[];
  /** Whether a mark of theirs stands before three digits, so that thousands are parted by it or decimals. */
  eitherWay: boolean;
  readonly reached: Floats;
}

export function numberColumn(arena: Arena): NumberColumn {
  return {
    values: arena.floats(batchRows),
    places: arena.bytes(batchRows),
    unread: arena.integers(batchRows),
    bound: 0,
    scale: 0,
    shown: [],
    eitherWay: false,
    reached: arena.floats(3),
  };
}

/** By the bits that a kernel sets for them. */
const shownMarks: readonly (readonly DecimalMark[])[] = [[], ["."], [","], [".", ","]];
const MARKS = 3;
const EITHER_WAY = 4;

/** Digits, with one decimal mark among them at most. Resolves every row it can, and returns how many it could not. */
export function readDigits(
  batch: CellBatch,
  index: number,
  { most, range: [least, greatest], marks: [point, comma], pointIsOpen }: DigitRules,
  column: NumberColumn,
  { kernels }: Arena,
): number {
  const { values, places, unread, reached } = column;
  const outs = [addressOf(values), addressOf(places), addressOf(unread), addressOf(reached)] as const;
  const open = pointIsOpen ? 1 : 0;
  const unreadRows = kernels.readDigits(
    batch.record,
    index,
    most,
    least,
    greatest,
    point,
    comma,
    open,
    ...outs,
  );
  const [bound = 0, scale = 0, shown = 0] = reached;
  column.bound = bound;
  column.scale = scale;
  column.shown = shownMarks[shown & MARKS] ?? [];
  column.eitherWay = (shown & EITHER_WAY) !== 0;
  return unreadRows;
}
