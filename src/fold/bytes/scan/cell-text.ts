import { decodeText } from "../../../read/decode.ts";
import type { CellBatch } from "../batch.ts";

/** The text of one cell; empty where the row lacks it. */
export function cellText(batch: CellBatch, row: number, cell: number): string {
  const at = row * batch.width + cell;
  const start = batch.starts[at] as number;
  const end = batch.ends[at] as number;
  const text = decodeText(batch.bytes.subarray(start, end < 0 ? ~end : end), batch.encoding);
  return end < 0 ? text.replaceAll('""', '"') : text;
}
