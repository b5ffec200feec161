import { TextDecoder } from "node:util";
import type { OneByteEncoding } from "../model/source.ts";
import type { Decoded } from "./decoded.ts";
import type { Peekable } from "./peekable.ts";

/** The one byte that Windows-1251 leaves without a character. */
const NOT_IN_1251 = 0x98;

/** Windows-1251 as it is, up to the byte that is none; an encoding in which every byte is a character as UTF-8. */
export async function* fromOneByte(
  input: Peekable,
  encoding: OneByteEncoding,
  start: number,
): AsyncGenerator<Decoded> {
  if (encoding === "windows-1251") yield* from1251(input, start);
  else yield* recoded(input, encoding);
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

async function* recoded(
  input: Peekable,
  encoding: Exclude<OneByteEncoding, "windows-1251">,
): AsyncGenerator<Decoded> {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for (let chunk = await input.next(); chunk !== undefined; chunk = await input.next()) {
    yield { kind: "bytes", bytes: encoder.encode(decoder.decode(chunk)), encoding };
  }
}
