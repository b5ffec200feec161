import type { Address, Bytes, Floats, Integers, nowhere } from "./address.ts";
import { compiled } from "./compiled.ts";

/*
 * The loops that every row passes, in WebAssembly: V8's baseline compiler makes each of them fast at its first
 * call, where it takes most of a short run to find that a loop of JavaScript is worth compiling. What they
 * compute is decided outside; they only see arrays of an arena, by their addresses.
 *
 * Kernels check no bounds. Every array is of the arena of the kernels and holds as many items as there are
 * rows at least; a batch has `batchRows` rows at most; a position among the regions is 0 to their number.
 *
 * To add one: write it in assembly/, export it from assembly/index.ts, declare it here, `npm run build`, and
 * hold it against plain code in test/fold/bytes/kernels/assembly/.
 */

/** What `batch` is given below is the address of a batch record, and `index` a column of it. */
export interface Kernels {
  /** Answers with a position in `scanEnds`. */
  readonly scanRows: (scan: Address<Integers>) => number;
  /** Answers with how many rows are ragged: they are listed. */
  readonly findRagged: (batch: Address<Integers>, ragged: Address<Integers>) => number;
  /**
   * Reads digits, with one decimal mark among them at most, as integers and places behind the mark. A number
   * without a mark is held to the range; one like `1.234` is not read where the point is open. Answers with how many
   * rows the digits alone do not tell, which are listed; `reached` is then the greatest integer and the most places
   * among the others, and which marks their rows of the right width show to be decimal: 1 the point, 2 the comma.
   */
  readonly readDigits: (
    batch: Address<Integers>,
    index: number,
    most: number,
    least: number,
    greatest: number,
    point: number,
    comma: number,
    pointIsOpen: 0 | 1,
    values: Address<Floats>,
    places: Address<Bytes>,
    unread: Address<Integers>,
    reached: Address<Floats>,
  ) => number;
  /** Sets the meanings of the words of a lexicon, from a row on; answers with the first row that holds none. */
  readonly findWords: (
    batch: Address<Integers>,
    index: number,
    from: number,
    lexicon: Address<Integers>,
    pool: Address<Bytes>,
    values: Address<Floats>,
  ) => number;
  /** The slot of a lexicon in which a word is looked for first. */
  readonly slotOf: (bytes: Address<Bytes>, start: number, length: number) => number;
  /**
   * Answers with how many rows have a cell that may say there is nothing in it, which are listed. A cell that
   * begins with a byte marked in `telling` says something, and so does one longer than `longest`. With `spoilt`
   * 1, cells that may be a code spoilt by Excel are listed, too.
   */
  readonly findLacking: (
    batch: Address<Integers>,
    index: number,
    telling: Address<Bytes>,
    longest: number,
    spoilt: 0 | 1,
    unread: Address<Integers>,
  ) => number;
  /** Looks the keys of a column up in the table of a register, or adds them: lists rows as `FindKeys` of it says. */
  readonly findKeys: (
    batch: Address<Integers>,
    index: number,
    table: Address<Integers>,
    slots: number,
    adds: 0 | 1,
    met: Address<Integers>,
  ) => number;
  /** 1 where the key was there. */
  readonly findKey: (
    key: Address<Bytes>,
    length: number,
    table: Address<Integers>,
    slots: number,
    adds: 0 | 1,
  ) => number;
  /** Puts the keys of a table into a greater one. */
  readonly rehash: (
    old: Address<Integers>,
    oldSlots: number,
    table: Address<Integers>,
    slots: number,
  ) => void;
  /** `a * left + b * right`, row by row, as all that follows. */
  readonly addRows: (
    a: Address<Floats>,
    left: number,
    b: Address<Floats>,
    right: number,
    rows: number,
    out: Address<Floats>,
  ) => void;
  readonly multiplyRows: (a: Address<Floats>, b: Address<Floats>, rows: number, out: Address<Floats>) => void;
  /** One of three answers, as `a * left` compares with `b * right`. */
  readonly compareRows: (
    a: Address<Floats>,
    left: number,
    b: Address<Floats>,
    right: number,
    rows: number,
    less: number,
    equal: number,
    greater: number,
    out: Address<Floats>,
  ) => void;
  /** `same` where the value is the one asked for, 1 - `same` elsewhere. */
  readonly equalRows: (
    values: Address<Floats>,
    asked: number,
    same: 0 | 1,
    rows: number,
    out: Address<Floats>,
  ) => void;
  /**
   * Kleene's three-valued logic: a flag that is there and `decisive` decides alone, 0 for "and", 1 for "or";
   * otherwise a missing one makes the whole missing.
   */
  readonly connectRows: (
    a: Address<Floats>,
    missingA: Address<Bytes> | typeof nowhere,
    b: Address<Floats>,
    missingB: Address<Bytes> | typeof nowhere,
    decisive: 0 | 1,
    rows: number,
    out: Address<Floats>,
    missing: Address<Bytes>,
  ) => void;
  /** Marks what either marks. */
  readonly mergeMarks: (a: Address<Bytes>, b: Address<Bytes>, rows: number, out: Address<Bytes>) => void;
  /** Turns every -1 into a 0 and a mark; answers with how many there were. */
  readonly markMissing: (values: Address<Floats>, rows: number, marks: Address<Bytes>) => number;
  /** Integers of different decimal places, to one scale. */
  readonly rescaleRows: (
    values: Address<Floats>,
    places: Address<Bytes>,
    scale: number,
    rows: number,
  ) => void;
  /** The row's region where the flag is 1 and not missing, `outside` elsewhere. */
  readonly chooseRows: (
    holds: Address<Floats>,
    missing: Address<Bytes> | typeof nowhere,
    regions: Address<Integers>,
    outside: number,
    rows: number,
    out: Address<Integers>,
  ) => void;
  /** Adds to the counts. */
  readonly countByRegion: (regions: Address<Integers>, rows: number, counts: Address<Floats>) => void;
  readonly addByRegion: (
    values: Address<Floats>,
    regions: Address<Integers>,
    rows: number,
    sums: Address<Floats>,
  ) => void;
  /** The same past missing values, which are moved from the counts of the taken to those of the missed. */
  readonly addPresentByRegion: (
    values: Address<Floats>,
    missing: Address<Bytes>,
    regions: Address<Integers>,
    rows: number,
    sums: Address<Floats>,
    taken: Address<Floats>,
    missed: Address<Floats>,
  ) => void;
  /** Positions as integers, and a mark at each region that is met. */
  readonly takeRegions: (
    positions: Address<Floats>,
    rows: number,
    out: Address<Integers>,
    met: Address<Bytes>,
  ) => void;
}

let module: WebAssembly.Module | undefined;

/** The kernels over one memory. */
export function kernelsOf(memory: WebAssembly.Memory): Kernels {
  module ??= new WebAssembly.Module(Buffer.from(compiled, "base64"));
  return new WebAssembly.Instance(module, { env: { memory } }).exports as Kernels;
}
