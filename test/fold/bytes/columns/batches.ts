import type { CellBatch } from "../../../../src/fold/bytes/batch.ts";
import { type Arena, arena } from "../../../../src/fold/bytes/kernels/arena.ts";
import { openCells } from "../../../../src/fold/bytes/scan/cells.ts";
import type { Dialect } from "../../../../src/model/source.ts";
import { cut } from "../../../build/bytes.ts";

/** Reads a text, header and all, and shows each batch while it is valid, in an arena of its own unless one is given. */
export async function eachBatch(
  content: string | Uint8Array,
  visit: (batch: CellBatch) => void,
  dialect: Partial<Dialect> = {},
  memory: Arena = arena(),
): Promise<void> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const whole = { encoding: undefined, delimiter: undefined, ...dialect };
  const own = memory.within();
  const stream = await openCells(cut(bytes), "o.csv", whole, own);
  if ("kind" in stream) throw new Error(stream.kind);
  for await (const batch of stream.batches()) visit(batch);
  own.end();
}

/** A table of one column and a remark, each cell in quotes where it needs them. */
export function tableOf(cells: readonly string[], delimiter = ","): string {
  const quoted = (cell: string) => (/[",;\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return ["c", ...cells].map((cell) => `${quoted(cell)}${delimiter}x\n`).join("");
}
