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
  let high = new Uint32Array(slots);
  let low = new Uint32Array(slots);
  let held = 0;
  const fingerprint = new Uint32Array(2);

  /** The slot that holds the fingerprint, or the free one where it belongs. */
  const find = (a: number, b: number): number => {
    let slot = Math.floor((a / 2 ** 32) * slots);
    while ((high[slot] !== 0 || low[slot] !== 0) && (high[slot] !== a || low[slot] !== b)) {
      slot += 1;
      if (slot === slots) slot = 0;
    }
    return slot;
  };
  const put = (a: number, b: number): boolean => {
    const slot = find(a, b);
    if (high[slot] !== 0 || low[slot] !== 0) return true;
    high[slot] = a;
    low[slot] = b;
    held += 1;
    return false;
  };
  const grow = () => {
    const [oldHigh, oldLow] = [high, low];
    slots = Math.ceil(slots * 1.5);
    high = new Uint32Array(slots);
    low = new Uint32Array(slots);
    held = 0;
    for (let slot = 0; slot < oldHigh.length; slot++) {
      const a = oldHigh[slot] as number;
      const b = oldLow[slot] as number;
      if (a !== 0 || b !== 0) put(a, b);
    }
  };
  return {
    add(bytes, start, end) {
      if (held >= slots * FULL) grow();
      hashInto(fingerprint, bytes, start, end);
      return put(fingerprint[0] as number, fingerprint[1] as number);
    },
    has(bytes, start, end) {
      hashInto(fingerprint, bytes, start, end);
      const slot = find(fingerprint[0] as number, fingerprint[1] as number);
      return high[slot] !== 0 || low[slot] !== 0;
    },
  };
}

/** Two lanes of multiply-and-rotate, mixed as MurmurHash3 ends; never (0, 0), which marks a free slot. */
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
