import type { Arena } from "../../../../src/fold/bytes/kernels/arena.ts";
import type { Bytes, Floats, Integers } from "../../../../src/fold/bytes/kernels/kernels.ts";

/* Arrays of an arena that hold what is given. */

export function floatsOf(arena: Arena, values: ArrayLike<number>): Floats {
  const floats = arena.floats(values.length);
  floats.set(values);
  return floats;
}

export function integersOf(arena: Arena, values: ArrayLike<number>): Integers {
  const integers = arena.integers(values.length);
  integers.set(values);
  return integers;
}

export function bytesOf(arena: Arena, values: ArrayLike<number> | string): Bytes {
  const given = typeof values === "string" ? Buffer.from(values) : values;
  const bytes = arena.bytes(given.length);
  bytes.set(given);
  return bytes;
}
