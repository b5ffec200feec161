import { TextDecoder } from "node:util";
import type { TextEncodingName } from "../model/source.ts";

let windows1251: TextDecoder | undefined;

/** Text of bytes in which delimiters and quotes are ASCII: UTF-16 was recoded, so it is UTF-8 here. */
export function decodeText(bytes: Uint8Array, encoding: TextEncodingName): string {
  if (encoding === "windows-1251") {
    windows1251 ??= new TextDecoder(encoding);
    return windows1251.decode(bytes);
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
}
