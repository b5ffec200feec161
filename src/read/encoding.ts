import { isAscii } from "node:buffer";
import type { TextEncodingName } from "../model/source.ts";
import type { Decoded } from "./decoded.ts";
import { withLineFeeds } from "./line-ends.ts";
import { fromOneByte } from "./one-byte.ts";
import { type Peekable, peekable } from "./peekable.ts";
import { russianEncoding } from "./russian-encoding.ts";
import { fromUtf8, isBrokenUtf8 } from "./utf-8.ts";
import { fromUtf16 } from "./utf-16.ts";

/** As many bytes from the first that is not ASCII decide between the encodings. */
const WINDOW = 1 << 16;

/**
 * Finds the encoding unless it is said: a byte-order mark, else UTF-8, else the encoding of one byte a character
 * in which the text is Russian where most of what is not ASCII makes no UTF-8. Windows-1251 and UTF-8 come out as
 * they are, the others as UTF-8; lines that end with a carriage return alone end with a line feed then. Ends after
 * a bad byte.
 */
export function decode(
  chunks: AsyncIterable<Uint8Array>,
  wanted: TextEncodingName | undefined,
): AsyncGenerator<Decoded> {
  return withLineFeeds(decoded(chunks, wanted));
}

async function* decoded(
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
    case "cp866":
    case "koi8-r":
    case "x-mac-cyrillic":
    case "iso-8859-5":
      yield* fromOneByte(input, encoding, offset);
      break;
    case undefined:
      yield* fromAny(input, offset);
  }
}

async function* fromAny(input: Peekable, start: number): AsyncGenerator<Decoded> {
  let offset = start;
  for (let chunk = await input.next(); chunk !== undefined; chunk = await input.next()) {
    if (!isAscii(chunk)) {
      input.putBack(chunk);
      const first = chunk.findIndex((byte) => byte > 127);
      const ahead = await input.peek(first + WINDOW);
      const whole = ahead.length < first + WINDOW;
      const window = ahead.subarray(first, first + WINDOW);
      if (!isBrokenUtf8(window, whole)) {
        yield* fromUtf8(input, offset);
        return;
      }
      const encoding = russianEncoding(window);
      if (encoding !== undefined) yield* fromOneByte(input, encoding, offset);
      else {
        yield { kind: "bytes", bytes: ahead.subarray(0, first), encoding: "utf-8" };
        yield { kind: "not-russian", byte: offset + first };
      }
      return;
    }
    yield { kind: "bytes", bytes: chunk, encoding: "utf-8" };
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
