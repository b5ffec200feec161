import { type Bytes, type Floats, type Integers, type Kernels, kernelsOf } from "./kernels.ts";

/** Where the arrays are that the kernels work on. */
export interface Arena {
  readonly kernels: Kernels;
  /** An array of zeros. */
  readonly floats: (length: number) => Floats;
  readonly integers: (length: number) => Integers;
  readonly bytes: (length: number) => Bytes;
  /** An arena within this one. Once it has ended, its arrays may be made over. */
  readonly within: () => Arena & { readonly end: () => void };
}

const PAGE = 1 << 16;
const FIRST_PAGES = 64;
/** A gigabyte. */
const MOST_PAGES = 1 << 14;
/** Arrays begin at multiples of it; so does the first, for at 0 is what is not there. */
const GRAIN = 16;

/**
 * Memory that grows as arrays are made in it. It is shared with nobody: declared so, it grows without
 * taking away the arrays that are there.
 */
export function arena(): Arena {
  const memory = new WebAssembly.Memory({ initial: FIRST_PAGES, maximum: MOST_PAGES, shared: true });
  const kernels = kernelsOf(memory);
  /** Ended arrays, by their size: what is made next is mostly of the same sizes. */
  const free = new Map<number, number[]>();
  let used = GRAIN;

  function place(size: number): number {
    const start = used;
    used += size;
    const lacking = Math.ceil((used - memory.buffer.byteLength) / PAGE);
    if (lacking > 0)
      memory.grow(Math.max(lacking, Math.min(memory.buffer.byteLength / PAGE, MOST_PAGES / 8)));
    return start;
  }
  function arenaOf(made: (start: number, size: number) => void): Arena {
    const take = (length: number): number => {
      const size = Math.ceil(length / GRAIN) * GRAIN;
      const again = free.get(size)?.pop();
      const start = again ?? place(size);
      if (again !== undefined) new Uint8Array(memory.buffer, start, size).fill(0);
      made(start, size);
      return start;
    };
    const buffer = () => memory.buffer;
    return {
      kernels,
      floats: (length) => floatsAt(take(8 * length), length),
      integers: (length) => integersAt(take(4 * length), length),
      bytes: (length) => bytesAt(take(length), length),
      within() {
        const own: { start: number; size: number }[] = [];
        const inner = arenaOf((start, size) => own.push({ start, size }));
        const end = () => {
          for (const { start, size } of own.splice(0)) free.set(size, [...(free.get(size) ?? []), start]);
        };
        return { ...inner, end };
      },
    };
    // The buffer is asked for after the memory has grown.
    function floatsAt(start: number, length: number): Floats {
      return new Float64Array(buffer(), start, length);
    }
    function integersAt(start: number, length: number): Integers {
      return new Int32Array(buffer(), start, length);
    }
    function bytesAt(start: number, length: number): Bytes {
      return new Uint8Array(buffer(), start, length);
    }
  }
  return arenaOf(() => {});
}
