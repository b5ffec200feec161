/**
 * Words met in a column, known again by their bytes: a cell that was read once is not decoded twice.
 * Holds a bounded number of words, so that a hostile column cannot fill the memory.
 */
export interface Lexicon {
  /** What was noted for these bytes, or undefined. */
  readonly find: (bytes: Uint8Array, start: number, end: number) => number | undefined;
  readonly note: (bytes: Uint8Array, start: number, end: number, meaning: number) => void;
}

const SLOTS = 1 << 12;
const MOST_WORDS = SLOTS / 2;
/** A word is in one of as many slots from its own, or nowhere: words made to collide cost no more than others. */
const PROBES = 16;
const LONGEST_WORD = 256;

export function lexicon(): Lexicon {
  const words: (Uint8Array | undefined)[] = new Array(SLOTS);
  const meanings = new Int32Array(SLOTS);
  /** One-byte words, most flags among them: their meaning, or NOT_NOTED. */
  const short = new Int32Array(256).fill(NOT_NOTED);
  let noted = 0;
  return {
    find: (bytes, start, end) => meaningOf(words, meanings, short, bytes, start, end),
    note(bytes, start, end, meaning) {
      if (end - start === 1) short[bytes[start] as number] = meaning;
      if (end - start === 1 || noted >= MOST_WORDS || end - start > LONGEST_WORD) return;
      const first = slotOf(bytes, start, end);
      let probe = 0;
      while (probe < PROBES && words[(first + probe) % SLOTS] !== undefined) probe += 1;
      if (probe === PROBES) return;
      const slot = (first + probe) % SLOTS;
      words[slot] = Uint8Array.from(bytes.subarray(start, end));
      meanings[slot] = meaning;
      noted += 1;
    },
  };
}

const NOT_NOTED = -(2 ** 31);

/** Outside the closures, so that all columns share what V8 learns of it. */
function meaningOf(
  words: readonly (Uint8Array | undefined)[],
  meanings: Int32Array,
  short: Int32Array,
  bytes: Uint8Array,
  start: number,
  end: number,
): number | undefined {
  if (end - start === 1) {
    const meaning = short[bytes[start] as number] as number;
    return meaning === NOT_NOTED ? undefined : meaning;
  }
  const first = slotOf(bytes, start, end);
  for (let probe = 0; probe < PROBES; probe++) {
    const slot = (first + probe) % SLOTS;
    const word = words[slot];
    if (word === undefined) return undefined;
    if (sameBytes(word, bytes, start, end)) return meanings[slot];
  }
  return undefined;
}

/** By the length, the first byte and the last four: words of one column seldom share them all. */
function slotOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = Math.imul((end - start) ^ (bytes[start] as number), 0x01000193);
  for (let at = Math.max(start + 1, end - 4); at < end; at++) {
    hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function sameBytes(word: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word[at] !== bytes[start + at]) return false;
  return true;
}
