import { TextDecoder } from "node:util";
import type { CellBatch } from "../model/batch.ts";
import type { TextEncodingName } from "../model/source.ts";

const decoders: Partial<Record<TextEncodingName, TextDecoder>> = {};

/** The text of one cell; empty where the row lacks it. */
export function cellText(batch: CellBatch, row: number, cell: number): string {
  const at = row * batch.width + cell;
  const start = batch.starts[at] as number;
  const end = batch.ends[at] as number;
  const text = decodeText(batch.bytes.subarray(start, end < 0 ? ~end : end), batch.encoding);
  return end < 0 ? text.replaceAll('""', '"') : text;
}

/** UTF-16 is recoded before it is cut into cells, so it is UTF-8 here. */
function decodeText(bytes: Uint8Array, encoding: TextEncodingName): string {
  const name = encoding === "windows-1251" ? encoding : "utf-8";
  decoders[name] ??= new TextDecoder(name, { ignoreBOM: true });
  return decoders[name].decode(bytes);
}
