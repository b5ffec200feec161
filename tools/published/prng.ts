/** Pseudo-random whole numbers: the same from the same seed, on every machine. */
export interface Prng {
  /** Both ends included. */
  readonly between: (low: number, high: number) => number;
  readonly shuffled: <T>(items: readonly T[]) => T[];
  readonly pick: <T>(items: readonly T[]) => T | undefined;
}

export function prng(seed: string): Prng {
  const next = mulberry32(fnv1a(seed));
  const between = (low: number, high: number) => low + (next() % (Math.max(high, low) - low + 1));
  return {
    between,
    pick: (items) => items[between(0, items.length - 1)],
    shuffled(items) {
      const keyed = items.map((item, index) => ({ item, index, key: next() }));
      return keyed.sort((a, b) => a.key - b.key || a.index - b.index).map(({ item }) => item);
    },
  };
}

/** By Tommy Ettinger, public domain; yields 32 bits, unsigned. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
}

/** By Fowler, Noll and Vo, public domain; over code units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
