import { Batch, listed } from "./batch";
import { RETURN, SPACE, TAB } from "./bytes";

/**
 * Looks every key of a column up in a register, outer spaces left aside, and adds it where `adds` is 1. Lists
 * the rows whose key was there already, and as `~row` those whose key the bytes alone do not tell. Empty keys
 * are passed over, and rows with too many or too few cells, where another cell may stand in its place.
 */
export function findKeys(batch: Batch, index: i32, table: usize, slots: i32, adds: i32, met: usize): i32 {
  const rows = batch.rows;
  const bytes = batch.bytes;
  const step = (<usize>batch.width) << 2;
  let starts = batch.starts + ((<usize>index) << 2);
  let ends = batch.ends + ((<usize>index) << 2);
  let count = 0;
  for (let row = 0; row < rows; row++, starts += step, ends += step) {
    if (load<i32>(batch.cells + ((<usize>row) << 2)) !== batch.width) continue;
    let start = load<i32>(starts);
    let end = load<i32>(ends);
    while (start < end && isSpace(load<u8>(bytes + start))) start += 1;
    while (end > start && isSpace(load<u8>(bytes + end - 1))) end -= 1;
    if (end < 0 || !isPlain(batch, start, end)) count = listed(met, count, ~row);
    else if (end > start && findKey(bytes + start, end - start, table, slots, adds))
      count = listed(met, count, row);
  }
  return count;
}

/** Whether these bytes are the key as it is: in UTF-8, no space of another alphabet at either end. */
function isPlain(batch: Batch, start: i32, end: i32): bool {
  if (batch.oneByte) {
    for (let at = start; at < end; at++) if (load<u8>(batch.bytes + at) > 127) return false;
    return true;
  }
  return end === start || (load<u8>(batch.bytes + start) < 128 && load<u8>(batch.bytes + end - 1) < 128);
}

/** The spaces of ASCII, as `trim` takes them away. */
function isSpace(byte: u8): bool {
  return byte === SPACE || (byte >= TAB && byte <= RETURN);
}

/**
 * Whether a key's fingerprint of 63 bits is there; where it is not, and `adds` is 1, it is put there. A slot
 * is two words, and the second is 0 where it is free. The word behind them counts what the table holds;
 * the next one is the seed of the fingerprints.
 */
export function findKey(key: usize, length: i32, table: usize, slots: i32, adds: i32): bool {
  // Two lanes of multiply-and-rotate, mixed as MurmurHash3 ends.
  let a: u32 = 0x9e3779b9 ^ length ^ load<u32>(table + ((<usize>slots) << 3), 4);
  let b: u32 = 0x85ebca6b;
  for (let at = 0; at < length; at++) {
    const byte = <u32>load<u8>(key + at);
    a = rotl((a ^ byte) * 0xcc9e2d51, 15);
    b = rotl((b ^ byte) * 0x1b873593, 13);
  }
  return put(mixed(a ^ (b << 7)), mixed(b ^ (a >> 5)) | 1, table, slots, adds);
}

/** Puts what a table holds into a greater one. */
export function rehash(old: usize, oldSlots: i32, table: usize, slots: i32): void {
  for (let slot = 0; slot < oldSlots; slot++) {
    const at = old + ((<usize>slot) << 3);
    if (load<u32>(at, 4) !== 0) put(load<u32>(at), load<u32>(at, 4), table, slots, 1);
  }
}

function put(first: u32, second: u32, table: usize, slots: i32, adds: i32): bool {
  const last = table + ((<usize>slots) << 3);
  let at = table + ((<usize>((<u64>first * <u64>slots) >> 32)) << 3);
  for (let held = load<u32>(at, 4); held !== 0; held = load<u32>(at, 4)) {
    if (held === second && load<u32>(at) === first) return true;
    at += 8;
    if (at === last) at = table;
  }
  if (adds) {
    store<u32>(at, first);
    store<u32>(at, second, 4);
    store<u32>(last, load<u32>(last) + 1);
  }
  return false;
}

function mixed(value: u32): u32 {
  let hash = value;
  hash = (hash ^ (hash >> 16)) * 0x85ebca6b;
  hash = (hash ^ (hash >> 13)) * 0xc2b2ae35;
  return hash ^ (hash >> 16);
}
