import type { CellBatch } from "../batch.ts";
import { addressOf, type Integers } from "../kernels/address.ts";
import type { Arena } from "../kernels/arena.ts";

/**
 * Keys met, by a fingerprint of 63 bits each: eight bytes a key, whatever its length. A fingerprint that is
 * there already is the key's, or, once in a great many runs, another key's.
 */
export interface KeyRegister {
  /** Whether the key was there already. */
  readonly add: (key: Uint8Array) => boolean;
  readonly has: (key: Uint8Array) => boolean;
  readonly addAll: FindKeys;
  readonly findAll: FindKeys;
}

/**
 * The keys of a column, outer spaces left aside. Lists each row whose key was there already, and as `~row`
 * each row whose key its bytes alone do not tell; answers with how many. Empty keys are passed over, and
 * rows with too many or too few cells, where another cell may stand in their place.
 */
export type FindKeys = (batch: CellBatch, index: number, met: Integers) => number;

/** A share of the slots. A key that is new is looked for in fifty of them by then: memory matters more. */
const FULL = 0.9;

/** Grows as it must; `expected` keys fit without. */
export function keyRegister(expected: number, arena: Arena): KeyRegister {
  const { kernels } = arena;
  let home = arena.within();
  let slots = Math.max(64, Math.ceil(expected * 1.4));
  /**
   * Keys made to have alike fingerprints would each be looked for past all others: nobody knows the seed. It needs no
   * more than to be another in each run, and `crypto` takes long to load.
   */
  const seed = Math.floor((Math.random() - 0.5) * 2 ** 32);
  /** Two words a slot, one that counts what they hold, and the seed. */
  let table = home.integers(2 * slots + 2);
  table[2 * slots + 1] = seed;
  let scratch = arena.bytes(1 << 8);

  const held = () => table[2 * slots] as number;
  function makeRoom(keys: number): void {
    if (held() + keys < slots * FULL) return;
    const wider = arena.within();
    const more = Math.ceil(Math.max(slots * 1.5, (held() + keys) * 1.4));
    const widened = wider.integers(2 * more + 2);
    widened[2 * more + 1] = seed;
    kernels.rehash(addressOf(table), slots, addressOf(widened), more);
    home.end();
    [home, table, slots] = [wider, widened, more];
  }
  function find(key: Uint8Array, adds: 0 | 1): boolean {
    if (key.length > scratch.length) scratch = arena.bytes(2 * key.length);
    scratch.set(key);
    return kernels.findKey(addressOf(scratch), key.length, addressOf(table), slots, adds) === 1;
  }
  return {
    add(key) {
      makeRoom(1);
      return find(key, 1);
    },
    has: (key) => find(key, 0),
    addAll(batch, index, met) {
      makeRoom(batch.rows);
      return kernels.findKeys(batch.record, index, addressOf(table), slots, 1, addressOf(met));
    },
    findAll: (batch, index, met) =>
      kernels.findKeys(batch.record, index, addressOf(table), slots, 0, addressOf(met)),
  };
}
