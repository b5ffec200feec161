import { expect, test } from "vitest";
import type { CellBatch } from "../../../../src/fold/bytes/batch.ts";
import { arena } from "../../../../src/fold/bytes/kernels/arena.ts";
import { cellText } from "../../../../src/fold/bytes/scan/cell-text.ts";
import { emptyBatch } from "../../../../src/fold/bytes/scan/scan.ts";
import type { TextEncodingName } from "../../../../src/model/source.ts";
import { bytesOf } from "../../../build/batches.ts";
import { encode } from "../../../build/files.ts";

const memory = arena();

/** One row of one cell, between other bytes. */
function batchOf(text: string, encoding: TextEncodingName, doubled = false): CellBatch {
  const cell = encode(text, encoding === "windows-1251" ? encoding : "utf-8");
  const bytes = bytesOf(memory, Buffer.concat([Buffer.from("xx,"), cell, Buffer.from(",yy")]));
  const end = 3 + cell.length;
  const batch = { ...emptyBatch(1, 1, memory), rows: 1, bytes, encoding };
  batch.starts[0] = 3;
  batch.ends[0] = doubled ? ~end : end;
  return batch;
}

/* How the cell is written, in which encoding; what it says. UTF-16 has been made UTF-8 before. */
test.each<[string, TextEncodingName, boolean, string]>([
  ["abc", "utf-8", false, "abc"],
  ["", "utf-8", false, ""],
  ["Ёлка № 1", "utf-8", false, "Ёлка № 1"],
  ["Ёлка № 1", "windows-1251", false, "Ёлка № 1"],
  ["Ёлка № 1", "utf-16le", false, "Ёлка № 1"],
  ["Ёлка № 1", "utf-16be", false, "Ёлка № 1"],
  ['ООО ""Ромашка""', "utf-8", true, 'ООО "Ромашка"'],
  ['ООО ""Ромашка""', "windows-1251", true, 'ООО "Ромашка"'],
  ['""""', "utf-8", true, '""'],
  ['a""b', "utf-8", false, 'a""b'],
  ["\ufeffa", "utf-8", false, "\ufeffa"],
  [" a\n", "utf-8", false, " a\n"],
])("%j in %s, doubled quotes: %s, is %j", (written, encoding, doubled, text) => {
  expect(cellText(batchOf(written, encoding, doubled), 0, 0)).toBe(text);
});

test("a cell that its row lacks is empty", () => {
  const batch = batchOf("a", "utf-8");
  batch.starts[0] = 0;
  batch.ends[0] = 0;
  expect(cellText(batch, 0, 0)).toBe("");
});
