import type { CellBatch } from "../../../../src/fold/bytes/batch.ts";
import type { Arena } from "../../../../src/fold/bytes/kernels/arena.ts";
import { scanMargin } from "../../../../src/fold/bytes/kernels/kernels.ts";
import { type Cursor, emptyBatch, scanRows } from "../../../../src/fold/bytes/scan/scan.ts";

/** Where the scanning of a text begins; behind it stands what is not to be looked at. */
export function cursorOf(arena: Arena, text: string): Cursor {
  const content = Buffer.from(text);
  const bytes = arena.bytes(content.length + scanMargin);
  bytes.fill(34);
  bytes.set(content);
  return { bytes, position: 0, limit: content.length, line: 1, row: 1, blank: undefined };
}

/** A batch whose first column is these cells. None holds a quote, and none is in quotes. */
export function columnOf(arena: Arena, cells: readonly string[]): CellBatch {
  const batch = emptyBatch(cells.length, 2, arena);
  const text = cells.map((cell) => `${cell}|x\n`).join("");
  scanRows(cursorOf(arena, text), 124, batch, "utf-8");
  return batch;
}
