import { Batch, listed } from "./batch";
import { NO_BREAK, SPACE, sameBytes, ZERO } from "./bytes";

/** Digits, with one decimal mark among them at most: see `readDigits` of ../kernels.ts. */
export function readDigits(
  batch: Batch,
  index: i32,
  most: i32,
  least: f64,
  greatest: f64,
  point: i32,
  comma: i32,
  pointIsOpen: i32,
  values: usize,
  places: usize,
  unread: usize,
  reached: usize,
): i32 {
  const rows = batch.rows;
  const bytes = batch.bytes;
  const step = (<usize>batch.width) << 2;
  let starts = batch.starts + ((<usize>index) << 2);
  let ends = batch.ends + ((<usize>index) << 2);
  let unreadRows = 0;
  let bound: f64 = 0;
  let scale = 0;
  let shown = 0;
  for (let row = 0; row < rows; row++, starts += step, ends += step) {
    const start = load<i32>(starts);
    const end = load<i32>(ends);
    const length = end - start;
    const fits = length > 0 && length <= most;
    let position = fits ? start : end;
    let value: f64 = 0;
    let mark = 0;
    for (; position < end; position++) {
      const byte = <i32>load<u8>(bytes + position);
      const digit = byte - <i32>ZERO;
      if (digit >= 0 && digit <= 9) value = value * 10 + <f64>digit;
      else if (mark === 0 && position > start && (byte === point || byte === comma)) mark = position + 1;
      else break;
    }
    if (!fits || position < end || mark === end || (mark === 0 && (value < least || value > greatest))) {
      unreadRows = listed(unread, unreadRows, row);
      continue;
    }
    const behind = mark === 0 ? 0 : end - mark;
    if (mark !== 0) {
      const isPoint = <i32>load<u8>(bytes + mark - 1) === point;
      const either = behind === 3 && mark - start <= 4 && load<u8>(bytes + start) !== ZERO;
      if (either && isPoint && pointIsOpen) {
        unreadRows = listed(unread, unreadRows, row);
        continue;
      }
      if (load<i32>(batch.cells + ((<usize>row) << 2)) === batch.width) shown |= either ? 4 : isPoint ? 1 : 2;
    }
    store<f64>(values + ((<usize>row) << 3), value);
    store<u8>(places + row, <u8>behind);
    if (value > bound) bound = value;
    if (behind > scale) scale = behind;
  }
  store<f64>(reached, bound);
  store<f64>(reached, <f64>scale, 8);
  store<f64>(reached, <f64>shown, 16);
  return unreadRows;
}

// `lexiconLayout` of ../layout.ts says the same.
const SHORT_WORDS = 256;
const SLOTS = 1 << 12;
const WORDS_A_SLOT = 3;
const PROBES = 16;
const NOT_NOTED = i32.MIN_VALUE;

/** The meanings of the words that a lexicon knows by their bytes, as far as it knows them. */
export function findWords(
  batch: Batch,
  index: i32,
  from: i32,
  lexicon: usize,
  pool: usize,
  values: usize,
): i32 {
  const rows = batch.rows;
  const bytes = batch.bytes;
  const step = (<usize>batch.width) << 2;
  const first = (<usize>(from * batch.width + index)) << 2;
  let starts = batch.starts + first;
  let ends = batch.ends + first;
  let row = from;
  for (; row < rows; row++, starts += step, ends += step) {
    const start = load<i32>(starts);
    const length = load<i32>(ends) - start;
    const meaning = length > 0 ? meaningOf(lexicon, pool, bytes + start, length) : NOT_NOTED;
    if (meaning === NOT_NOTED) break;
    store<f64>(values + ((<usize>row) << 3), <f64>meaning);
  }
  return row;
}

function meaningOf(lexicon: usize, pool: usize, word: usize, length: i32): i32 {
  if (length === 1) return load<i32>(lexicon + ((<usize>load<u8>(word)) << 2));
  const first = slotOf(word, 0, length);
  for (let probe = 0; probe < PROBES; probe++) {
    const slot = lexicon + ((<usize>(SHORT_WORDS + WORDS_A_SLOT * ((first + probe) & (SLOTS - 1)))) << 2);
    const known = load<i32>(slot);
    if (known === 0) return NOT_NOTED;
    if (known === length && sameBytes(pool + load<i32>(slot, 4), word, length)) return load<i32>(slot, 8);
  }
  return NOT_NOTED;
}

/** By the length, the first five bytes and the last four: words of one column seldom share them all, nor do the days of a year. */
export function slotOf(bytes: usize, start: i32, length: i32): i32 {
  const word = bytes + start;
  let hash = (length ^ load<u8>(word)) * 0x01000193;
  const head = min(5, length);
  for (let at = 1; at < head; at++) hash = (hash ^ load<u8>(word + at)) * 0x01000193;
  for (let at = max(head, length - 4); at < length; at++) hash = (hash ^ load<u8>(word + at)) * 0x01000193;
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/**
 * Rows whose cell may say that there is nothing in it, and with `spoilt` 1 those whose code Excel may have
 * spoilt. `telling` bytes begin no word for nothing.
 */
export function findLacking(
  batch: Batch,
  index: i32,
  telling: usize,
  longest: i32,
  spoilt: i32,
  unread: usize,
): i32 {
  const rows = batch.rows;
  const bytes = batch.bytes;
  const step = (<usize>batch.width) << 2;
  let starts = batch.starts + ((<usize>index) << 2);
  let ends = batch.ends + ((<usize>index) << 2);
  let count = 0;
  for (let row = 0; row < rows; row++, starts += step, ends += step) {
    const start = load<i32>(starts);
    const ended = load<i32>(ends);
    const end = ended < 0 ? ~ended : ended;
    const cell = bytes + start;
    const perhapsSpoilt = spoilt && end - start > 1 && maySpoil(cell, bytes + end);
    if (!perhapsSpoilt && end > start && load<u8>(telling + load<u8>(cell)) === 1) continue;
    const long = end - start > longest;
    if (long && !perhapsSpoilt && noSpaceAt(cell, batch.oneByte) && noSpaceAt(bytes + end - 1, batch.oneByte))
      continue;
    count = listed(unread, count, row);
  }
  return count;
}

/** Whether a code may be `########`, `1,02774E+12`, `01.фев` or `Feb-01`, or has spaces around it. */
function maySpoil(first: usize, end: usize): bool {
  const begins = load<u8>(first);
  const ends = load<u8>(end - 1);
  if (begins === 0x23 || begins <= SPACE || begins >= 128 || ends <= SPACE || ends >= 128) return true;
  const length = <i32>(end - first);
  const isDigit = begins >= ZERO && begins <= ZERO + 9;
  if (isDigit) return (length < 16 && ends > ZERO + 9) || (length > 4 && load<u8>(end - 3) === 0x2b);
  return length === 6 && load<u8>(first + 3) === 0x2d;
}

/** Whether the character with this byte, a first or a last one, is surely no space. */
function noSpaceAt(at: usize, oneByte: i32): bool {
  const byte = load<u8>(at);
  if (byte < 128) return byte > SPACE;
  if (oneByte) return byte !== NO_BREAK;
  if (byte === 0xc2) return load<u8>(at + 1) !== NO_BREAK;
  if (byte > 0xc2) return byte < 0xe0;
  const before = load<u8>(at - 1);
  return before === 0xc2 ? byte !== NO_BREAK : before > 0xc2 && before < 0xe0;
}

/** Rows that have too many or too few cells. */
export function findRagged(batch: Batch, ragged: usize): i32 {
  let count = 0;
  for (let row = 0; row < batch.rows; row++)
    if (load<i32>(batch.cells + ((<usize>row) << 2)) !== batch.width) count = listed(ragged, count, row);
  return count;
}
