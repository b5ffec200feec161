import type { Decoded } from "./decoded.ts";
import type { Peekable } from "./peekable.ts";

/** UTF-16 as UTF-8. Ends after half a surrogate pair, or half of two bytes. */
export async function* fromUtf16(
  input: Peekable,
  encoding: "utf-16le" | "utf-16be",
  start: number,
): AsyncGenerator<Decoded> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const encoder = new TextEncoder();
  let offset = start;
  for (let chunk = await input.next(); chunk !== undefined; chunk = await input.next()) {
    const { length, end } = wholeUtf16(chunk, encoding === "utf-16le" ? 1 : 0);
    if (length > 0)
      yield { kind: "bytes", bytes: encoder.encode(decoder.decode(chunk.subarray(0, length))), encoding };
    offset += length;
    if (length === chunk.length) continue;
    const tail = chunk.subarray(length);
    const next = end === "cut" ? await input.next() : undefined;
    if (next === undefined) {
      yield { kind: "bad", encoding, byte: offset, value: tail[0] ?? 0 };
      return;
    }
    input.putBack(Buffer.concat([tail, next]));
  }
}

/**
 * How many bytes are whole characters, and what ends them where that is not all: a character that the
 * chunk cuts, or half a surrogate pair. `high` is where in each two bytes the high one is.
 */
function wholeUtf16(chunk: Uint8Array, high: 0 | 1): { length: number; end: "cut" | "lone" } {
  const isHalf = (at: number, from: number) => ((chunk[at + high] ?? 0) & 0xfc) === from;
  let at = 0;
  while (at + 1 < chunk.length) {
    if (isHalf(at, 0xdc)) return { length: at, end: "lone" };
    if (!isHalf(at, 0xd8)) {
      at += 2;
      continue;
    }
    if (at + 3 >= chunk.length) return { length: at, end: "cut" };
    if (!isHalf(at + 2, 0xdc)) return { length: at, end: "lone" };
    at += 4;
  }
  return { length: at, end: "cut" };
}
