import type { Bytes, Floats, Integers } from "./address.ts";
import { type Kernels, kernelsOf } from "./kernels.ts";

/** The memory for an arena cannot be had: the system refuses it, or an address reaches no further. */
export class MemoryError extends Error {
  readonly reason: "refused" | "full";

  constructor(reason: "refused" | "full") {
    super(reason);
    this.reason = reason;
  }
}

/** Makes the arrays that kernels work on. */
export interface Arena {
  readonly kernels: Kernels;
  /** An array of zeros. */
  readonly floats: (length: number) => Floats;
  readonly integers: (length: number) => Integers;
  readonly bytes: (length: number) => Bytes;
  /** An arena within this one, which ends with it at the latest: then its arrays may be reused. */
  readonly within: () => Arena & { readonly end: () => void };
}

const PAGE = 1 << 16;
/** Enough for thousands of rows: shared memory grows slowly, and pages that nobody touches cost nothing. */
const FIRST_PAGES = 256;
/** All that an address can reach: four gigabytes. */
const MOST_PAGES = 1 << 16;
/** Memory is grown by as much as there is, so that it is seldom grown; by no more than this, so that it ends late. */
const LARGEST_STEP = 1 << 10;
/** In bytes. No array begins at 0: that is the address of none. */
const ALIGNMENT = 16;

/** Where an array is, and whether it was ended. */
interface Place {
  readonly start: number;
  readonly size: number;
  free: boolean;
}

/**
 * Memory that grows as arrays are made in it. It is shared with nobody: declared so, it grows without
 * taking away the arrays that are there.
 */
export function arena(mostPages = MOST_PAGES): Arena {
  const memory = newMemory(mostPages);
  const kernels = kernelsOf(memory);
  /** Ended arrays, by their size: what is made next is mostly of the same sizes. */
  const free = new Map<number, Place[]>();
  let used = ALIGNMENT;

  function newPlace(size: number): Place {
    const start = used;
    used += size;
    const lacking = Math.ceil((used - memory.buffer.byteLength) / PAGE);
    if (lacking > 0) grow(memory, lacking, mostPages);
    return { start, size, free: false };
  }
  function arenaOf(made: (place: Place) => void): Arena {
    const take = (length: number): number => {
      const size = Math.ceil(length / ALIGNMENT) * ALIGNMENT;
      const again = free.get(size)?.pop();
      if (again !== undefined) new Uint8Array(memory.buffer, again.start, size).fill(0);
      // A new record for the same place: the arena that had it before must not end it again.
      const place = again === undefined ? newPlace(size) : { ...again, free: false };
      made(place);
      return place.start;
    };
    const buffer = () => memory.buffer;
    return {
      kernels,
      floats: (length) => floatsAt(take(8 * length), length),
      integers: (length) => integersAt(take(4 * length), length),
      bytes: (length) => bytesAt(take(length), length),
      within() {
        const own: Place[] = [];
        const inner = arenaOf((place) => {
          own.push(place);
          made(place);
        });
        const end = () => {
          for (const place of own.splice(0)) {
            if (place.free) continue;
            place.free = true;
            const places = free.get(place.size);
            if (places === undefined) free.set(place.size, [place]);
            else places.push(place);
          }
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

function newMemory(maximum: number): WebAssembly.Memory {
  try {
    return new WebAssembly.Memory({ initial: Math.min(FIRST_PAGES, maximum), maximum, shared: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new MemoryError("refused");
  }
}

/** By the pages that are lacking at least. */
function grow(memory: WebAssembly.Memory, lacking: number, most: number): void {
  const pages = memory.buffer.byteLength / PAGE;
  if (pages + lacking > most) throw new MemoryError("full");
  try {
    memory.grow(Math.min(Math.max(lacking, Math.min(pages, LARGEST_STEP)), most - pages));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new MemoryError("refused");
  }
}
