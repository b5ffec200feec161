import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Bytes, Floats, Integers } from "../../../../src/fold/bytes/kernels/address.ts";
import type { Arena } from "../../../../src/fold/bytes/kernels/arena.ts";
import type { Kernels } from "../../../../src/fold/bytes/kernels/kernels.ts";

/*
 * Kernels that check every load and store: it has to lie within an array that the arena made. Behind each array
 * is a gap that belongs to none, so that a step over its end is not a step into the next one.
 */

const root = resolve(import.meta.dirname, "../../../..");
const module = new WebAssembly.Module(
  readFileSync(resolve(root, "node_modules/.cache/checked-kernels.wasm")),
);

/** In bytes: as many as the widest load. */
const GAP = 16;

/** The arrays of a memory. */
interface Bounds {
  readonly add: (start: number, length: number) => void;
  /** Throws unless an array holds all of these bytes. */
  readonly check: (access: "load" | "store", start: number, length: number) => void;
}

function bounds(): Bounds {
  /** Ascending, because an arena makes each array behind the others or where an ended one was. */
  const starts: number[] = [];
  const ends: number[] = [];
  let last = 0;

  /** The array that begins at an address, or the last one before it. */
  function positionOf(start: number): number {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= start) low = middle;
      else high = middle;
    }
    return low;
  }
  const holds = (position: number, start: number, length: number) =>
    start >= (starts[position] ?? Number.POSITIVE_INFINITY) && start + length <= (ends[position] as number);
  return {
    add(start, length) {
      const position = positionOf(start);
      if (starts[position] === start) ends[position] = start + length;
      else {
        starts.push(start);
        ends.push(start + length);
      }
    },
    check(access, start, length) {
      if (holds(last, start, length)) return;
      last = positionOf(start);
      if (!holds(last, start, length))
        throw new RangeError(`${access} of ${length} bytes at ${start}: outside the arrays`);
    },
  };
}

/** Of the kernels that were made last: an arena makes its own when it is made. */
let latest: Bounds = bounds();

export function checkedKernelsOf(memory: WebAssembly.Memory): Kernels {
  const own = bounds();
  latest = own;
  const checked =
    (access: "load" | "store") => (_id: number, length: number, offset: bigint | number, at: number) => {
      own.check(access, (at >>> 0) + Number(offset), length);
      return at;
    };
  const same = (_id: number, value: unknown) => value;
  const env = {
    ...{ memory, load_ptr: checked("load"), store_ptr: checked("store") },
    ...{ load_val_i32: same, load_val_i64: same, load_val_f32: same, load_val_f64: same },
    ...{ store_val_i32: same, store_val_i64: same, store_val_f32: same, store_val_f64: same },
    ...{ memory_grow_pre: same, memory_grow_post: same },
  };
  return new WebAssembly.Instance(module, { env }).exports as Kernels;
}

/** The same arena, whose arrays are known to its checked kernels. */
export function checkedArena(arena: () => Arena): Arena {
  const inner = arena();
  return within(inner, latest);
}

function within(inner: Arena, own: Bounds): Arena {
  const known = <A extends Floats | Integers | Bytes>(array: A, length: number): A => {
    const part = array.subarray(0, length) as A;
    own.add(part.byteOffset, part.byteLength);
    return part;
  };
  return {
    kernels: inner.kernels,
    floats: (length) => known(inner.floats(length + GAP / 8), length),
    integers: (length) => known(inner.integers(length + GAP / 4), length),
    bytes: (length) => known(inner.bytes(length + GAP), length),
    within() {
      const part = inner.within();
      return { ...within(part, own), end: part.end };
    },
  };
}
