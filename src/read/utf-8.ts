import { isUtf8 } from "node:buffer";
import type { Decoded } from "./decoded.ts";
import type { Peekable } from "./peekable.ts";

/** UTF-8 as it is, in whole characters. Ends after a byte that is none. */
export async function* fromUtf8(input: Peekable, start: number): AsyncGenerator<Decoded> {
  const encoding = "utf-8";
  let offset = start;
  for (let chunk = await input.next(); chunk !== undefined; chunk = await input.next()) {
    const cut = cutTail(chunk);
    const whole = chunk.subarray(0, chunk.length - cut);
    const at = isUtf8(whole) ? whole.length : firstBad(whole);
    if (at > 0) yield { kind: "bytes", bytes: whole.subarray(0, at), encoding };
    offset += at;
    if (at < whole.length) {
      yield { kind: "bad", encoding, byte: offset, value: whole[at] ?? 0 };
      return;
    }
    if (cut === 0) continue;
    const character = await finished(chunk.subarray(whole.length), input);
    if (!isUtf8(character)) {
      yield { kind: "bad", encoding, byte: offset, value: character[0] ?? 0 };
      return;
    }
    yield { kind: "bytes", bytes: character, encoding };
    offset += character.length;
  }
}

/** A character whose first bytes ended a chunk, with what the next ones hold of it. */
async function finished(begun: Uint8Array, input: Peekable): Promise<Uint8Array> {
  const first = Uint8Array.from(begun);
  const lacking = promisedLength(first[0] ?? 0) - first.length;
  const rest = Uint8Array.from((await input.peek(lacking)).subarray(0, lacking));
  input.skip(rest.length);
  return Buffer.concat([first, rest]);
}

/**
 * Whether more of the characters beyond ASCII are broken as UTF-8 than whole: a damaged file stays UTF-8.
 * Unless these are all the bytes there are, a character at their end may be cut and says nothing.
 */
export function isBrokenUtf8(bytes: Uint8Array, all: boolean): boolean {
  if (isUtf8(all ? bytes : bytes.subarray(0, bytes.length - cutTail(bytes)))) return false;
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0 && !all && at + 3 >= bytes.length) break;
    if (length > 1) whole += 1;
    if (length === 0) broken += 1;
    at += Math.max(length, 1);
  }
  return broken > whole;
}

function firstBad(bytes: Uint8Array): number {
  let at = 0;
  for (let length = sequenceLength(bytes, 0); length > 0; length = sequenceLength(bytes, at)) at += length;
  return at;
}

/** Bytes of the UTF-8 character that begins here; 0 where none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const length = promisedLength(bytes[at] ?? 0xff);
  if (length === 0 || at + length > bytes.length) return 0;
  return isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}

/** The length that a first byte announces; 0 for a byte that cannot be first. */
function promisedLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  return first >= 0xf0 && first < 0xf5 ? 4 : 0;
}

/** How many bytes at the end begin a character that the chunk does not finish. */
function cutTail(chunk: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, chunk.length); back++) {
    const byte = chunk[chunk.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return promisedLength(byte) > back ? back : 0;
  }
  return 0;
}
