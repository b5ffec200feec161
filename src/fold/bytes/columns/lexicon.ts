import type { CellBatch } from "../batch.ts";
import { addressOf, type Bytes, type Floats } from "../kernels/address.ts";
import type { Arena } from "../kernels/arena.ts";
import { lexiconLayout } from "../kernels/layout.ts";

/**
 * Words met in a column, known again by their bytes: a cell that was read once is not decoded twice.
 * Holds a bounded number of words, so that a hostile column cannot fill the memory.
 */
export interface Lexicon {
  /**
   * Sets what was noted for the cells of a column, from a row on. Answers with the first row whose cell is
   * empty or was not noted, or with the number of rows.
   */
  readonly find: (batch: CellBatch, index: number, from: number, values: Floats) => number;
  readonly note: (bytes: Bytes, start: number, end: number, meaning: number) => void;
}

const { shortWords, slots, wordsASlot, probes, notNoted } = lexiconLayout;
const MOST_WORDS = slots / 2;
const LONGEST_WORD = 256;

export function lexicon(arena: Arena): Lexicon {
  const { kernels } = arena;
  /** The meanings of all words of one byte, most flags among them; then by slot a length, a place and a meaning. */
  const table = arena.integers(shortWords + wordsASlot * slots);
  table.fill(notNoted, 0, shortWords);
  const pool = arena.bytes(MOST_WORDS * LONGEST_WORD);
  let noted = 0;

  /** Where a word may be put: in one of as many slots from its own, or nowhere. */
  function freeSlot(bytes: Bytes, start: number, length: number): number | undefined {
    const first = kernels.slotOf(addressOf(bytes), start, length);
    for (let probe = 0; probe < probes; probe++) {
      const slot = shortWords + wordsASlot * ((first + probe) % slots);
      if (table[slot] === 0) return slot;
    }
    return undefined;
  }
  return {
    find: (batch, index, from, values) =>
      kernels.findWords(batch.record, index, from, addressOf(table), addressOf(pool), addressOf(values)),
    note(bytes, start, end, meaning) {
      const length = end - start;
      if (length === 1) table[bytes[start] as number] = meaning;
      if (length === 1 || noted >= MOST_WORDS || length > LONGEST_WORD) return;
      const slot = freeSlot(bytes, start, length);
      if (slot === undefined) return;
      const place = noted * LONGEST_WORD;
      pool.set(bytes.subarray(start, end), place);
      table.set([length, place, meaning], slot);
      noted += 1;
    },
  };
}
