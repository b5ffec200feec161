import { isAscii, isUtf8 } from "node:buffer";
import type { TextEncodingName } from "../model/source.ts";

/** Text as bytes in which delimiters, quotes, digits and line feeds are ASCII, or the byte that is none. */
export type Decoded =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array; readonly encoding: TextEncodingName }
  | {
      readonly kind: "bad";
      readonly encoding: TextEncodingName;
      readonly byte: number;
      readonly value: number;
    };

/** As many bytes from the first that is not ASCII decide between UTF-8 and Windows-1251. */
const WINDOW = 1 << 16;

/** The one byte that Windows-1251 leaves without a character. */
const NOT_IN_1251 = 0x98;

/**
 * Finds the encoding unless it is said: a byte-order mark, else UTF-8, else Windows-1251 where most of
 * what is not ASCII makes no UTF-8. UTF-16 comes out as UTF-8; the others as they are. Ends after a bad byte.
 */
export async function* decode(
  chunks: AsyncIterable<Uint8Array>,
  wanted: TextEncodingName | undefined,
): AsyncGenerator<Decoded> {
  const input = peekable(chunks);
  const head = await input.peek(3);
  const mark = markOf(head);
  const encoding = wanted ?? mark?.encoding;
  const offset = mark !== undefined && mark.encoding === encoding ? mark.length : 0;
  input.skip(offset);
  switch (encoding) {
    case "utf-16le":
    case "utf-16be":
      yield* fromUtf16(input, encoding, offset);
      break;
    case "utf-8":
      yield* fromUtf8(input, offset);
      break;
    case "windows-1251":
      yield* from1251(input, offset);
      break;
    case undefined:
      yield* fromEither(input, offset);
  }
}

async function* fromEither(input: Peekable, start: number): AsyncGenerator<Decoded> {
  let offset = start;
  for (let chunk = await input.next(); chunk !== undefined; chunk = await input.next()) {
    if (!isAscii(chunk)) {
      input.putBack(chunk);
      const first = chunk.findIndex((byte) => byte > 127);
      const ahead = await input.peek(first + WINDOW);
      const window = ahead.subarray(first, first + WINDOW);
      const whole = ahead.length < first + WINDOW;
      yield* looksLike1251(window, whole) ? from1251(input, offset) : fromUtf8(input, offset);
      return;
    }
    yield { kind: "bytes", bytes: chunk, encoding: "utf-8" };
    offset += chunk.length;
  }
}

async function* fromUtf8(input: Peekable, start: number): AsyncGenerator<Decoded> {
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

async function* from1251(input: Peekable, start: number): AsyncGenerator<Decoded> {
  const encoding = "windows-1251";
  let offset = start;
  for (let chunk = await input.next(); chunk !== undefined; chunk = await input.next()) {
    const at = chunk.indexOf(NOT_IN_1251);
    yield { kind: "bytes", bytes: at < 0 ? chunk : chunk.subarray(0, at), encoding };
    if (at >= 0) {
      yield { kind: "bad", encoding, byte: offset + at, value: NOT_IN_1251 };
      return;
    }
    offset += chunk.length;
  }
}

async function* fromUtf16(
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

function markOf(head: Uint8Array): { encoding: TextEncodingName; length: number } | undefined {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: "utf-8", length: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", length: 2 };
  return undefined;
}

/**
 * Whether more of the characters beyond ASCII are broken as UTF-8 than whole: a damaged file stays UTF-8.
 * Unless these are all the bytes there are, a character at their end may be cut and says nothing.
 */
function looksLike1251(bytes: Uint8Array, all: boolean): boolean {
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

interface Peekable {
  readonly next: () => Promise<Uint8Array | undefined>;
  /** At least so many bytes, or all there are; they stay to be read. */
  readonly peek: (bytes: number) => Promise<Uint8Array>;
  readonly putBack: (chunk: Uint8Array) => void;
  readonly skip: (bytes: number) => void;
}

function peekable(chunks: AsyncIterable<Uint8Array>): Peekable {
  const iterator = chunks[Symbol.asyncIterator]();
  let waiting: Uint8Array | undefined;
  const pull = async () => {
    const { value, done } = await iterator.next();
    return done === true ? undefined : value;
  };
  return {
    async next() {
      const chunk = waiting ?? (await pull());
      waiting = undefined;
      return chunk;
    },
    async peek(bytes) {
      while (waiting === undefined || waiting.length < bytes) {
        // Chunks do not stay what they are while more are asked for.
        const kept: Uint8Array | undefined = waiting && Uint8Array.from(waiting);
        const chunk = await pull();
        if (chunk === undefined) break;
        waiting = kept === undefined ? chunk : Buffer.concat([kept, chunk]);
      }
      return waiting ?? new Uint8Array();
    },
    putBack(chunk) {
      waiting = chunk;
    },
    skip(bytes) {
      waiting = waiting?.subarray(bytes);
    },
  };
}
