import { TextDecoder } from "node:util";
import type { CellBatch } from "../fold/bytes/batch.ts";
import type { TextEncodingName } from "../model/source.ts";

let windows1251: TextDecoder | undefined;

/** The text of one cell; empty where the row lacks it. */
export function cellText(batch: CellBatch, row: number, cell: number): string {
  const at = row * batch.width + cell;
  const start = batch.starts[at] as number;
  const end = batch.ends[at] as number;
  const text = decodeText(batch.bytes.subarray(start, end < 0 ? ~end : end), batch.encoding);
  return end < 0 ? text.replaceAll('""', '"') : text;
}

/** Text of bytes in which delimiters and quotes are ASCII: UTF-16 was recoded, so it is UTF-8 here. */
export function decodeText(bytes: Uint8Array, encoding: TextEncodingName): string {
  if (encoding === "windows-1251") {
    windows1251 ??= new TextDecoder(encoding);
    return windows1251.decode(bytes);
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
}
