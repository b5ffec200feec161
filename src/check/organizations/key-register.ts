/** Keys met, by a fingerprint of 64 bits each: eight bytes a key, whatever its length. */
export interface KeyRegister {
  /** Whether the fingerprint was there already: the key's, or, once in a great many runs, another key's. */
  readonly add: (bytes: Uint8Array, start: number, end: number) => boolean;
  readonly has: (bytes: Uint8Array, start: number, end: number) => boolean;
}

/** A share of the slots: linear probing stays short below it, and memory is what matters. */
const FULL = 0.9;

/** Grows as it must; `expected` keys fit without. */
export function keyRegister(expected: number): KeyRegister {
  let slots = Math.max(64, Math.ceil(expected * 1.4));
  /** Two halves a fingerprint, side by side; the second is never 0 where there is one. */
  let table = new Uint32Array(2 * slots);
  let held = 0;
  const fingerprint = new Uint32Array(2);

  /** Where the fingerprint is, or the free place where it belongs. */
  function find(a: number, b: number): number {
    let at = 2 * Math.floor((a / 2 ** 32) * slots);
    for (let second = table[at + 1]; second !== 0; second = table[at + 1]) {
      if (second === b && table[at] === a) return at;
      at = at + 2 === table.length ? 0 : at + 2;
    }
    return at;
  }
  function put(a: number, b: number): boolean {
    const at = find(a, b);
    if (table[at + 1] !== 0) return true;
    table[at] = a;
    table[at + 1] = b;
    held += 1;
    return false;
  }
  function grow(): void {
    const old = table;
    slots = Math.ceil(slots * 1.5);
    table = new Uint32Array(2 * slots);
    held = 0;
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] !== 0) put(old[at] as number, old[at + 1] as number);
    }
  }
  return {
    add(bytes, start, end) {
      if (held >= slots * FULL) grow();
      hashInto(fingerprint, bytes, start, end);
      return put(fingerprint[0] as number, fingerprint[1] as number);
    },
    has(bytes, start, end) {
      hashInto(fingerprint, bytes, start, end);
      return table[find(fingerprint[0] as number, fingerprint[1] as number) + 1] !== 0;
    },
  };
}

/** Two lanes of multiply-and-rotate, mixed as MurmurHash3 ends; the second is never 0. */
function hashInto(out: Uint32Array, bytes: Uint8Array, start: number, end: number): void {
  let a = 0x9e3779b9 ^ (end - start);
  let b = 0x85ebca6b;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    a = Math.imul(a ^ byte, 0xcc9e2d51);
    a = (a << 15) | (a >>> 17);
    b = Math.imul(b ^ byte, 0x1b873593);
    b = (b << 13) | (b >>> 19);
  }
  out[0] = mixed(a ^ (b << 7));
  out[1] = mixed(b ^ (a >>> 5)) | 1;
}

function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
