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
      const window = (await input.peek(first + WINDOW)).subarray(first, first + WINDOW);
      yield* looksLike1251(window) ? from1251(input, offset) : fromUtf8(input, offset);
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
    const whole = cut === 0 ? chunk : chunk.subarray(0, chunk.length - cut);
    if (!isUtf8(whole)) {
      const at = firstBad(whole);
      yield { kind: "bytes", bytes: whole.subarray(0, at), encoding };
      yield { kind: "bad", encoding, byte: offset + at, value: whole[at] ?? 0 };
      return;
    }
    if (whole.length > 0) yield { kind: "bytes", bytes: whole, encoding };
    offset += whole.length;
    if (cut === 0) continue;
    const tail = chunk.subarray(whole.length);
    const next = await input.next();
    if (next === undefined) {
      yield { kind: "bad", encoding, byte: offset, value: tail[0] ?? 0 };
      return;
    }
    input.putBack(Buffer.concat([tail, next]));
  }
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
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const encoder = new TextEncoder();
  let offset = start;
  for (;;) {
    const chunk = await input.next();
    try {
      const text = chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
      if (text !== "") yield { kind: "bytes", bytes: encoder.encode(text), encoding };
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      yield { kind: "bad", encoding, byte: offset, value: chunk?.[0] ?? 0 };
      return;
    }
    if (chunk === undefined) return;
    offset += chunk.length;
  }
}

function markOf(head: Uint8Array): { encoding: TextEncodingName; length: number } | undefined {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: "utf-8", length: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", length: 2 };
  return undefined;
}

/** Whether more of the characters beyond ASCII are broken as UTF-8 than whole: a damaged file stays UTF-8. */
function looksLike1251(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0 && at + 3 >= bytes.length) break;
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
      const parts: Uint8Array[] = waiting === undefined ? [] : [waiting];
      let length = waiting?.length ?? 0;
      for (let chunk = length < bytes ? await pull() : undefined; chunk !== undefined; ) {
        parts.push(chunk);
        length += chunk.length;
        chunk = length < bytes ? await pull() : undefined;
      }
      waiting = parts.length === 1 ? parts[0] : Buffer.concat(parts);
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
