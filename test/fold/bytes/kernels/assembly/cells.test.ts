import { expect, test } from "vitest";
import { addressOf } from "../../../../../src/fold/bytes/kernels/address.ts";
import { arena } from "../../../../../src/fold/bytes/kernels/arena.ts";
import { scanEnds } from "../../../../../src/fold/bytes/kernels/layout.ts";
import { emptyBatch, scanRows } from "../../../../../src/fold/bytes/scan/scan.ts";
import { bytesOf, cursorOf } from "../../../../build/batches.ts";

/* Numbers and words of cells are shown by test/check/organizations; here, what is left. */

test("rows of too many or too few cells are listed", () => {
  const memory = arena();
  const batch = emptyBatch(5, 2, memory);
  expect(scanEnds).toContain(scanRows(cursorOf(memory, "a,b\na\na,b,c\nx,\nx\n"), 44, batch, "utf-8"));
  const ragged = memory.integers(5);
  expect(memory.kernels.findRagged(batch.record, addressOf(ragged))).toBe(3);
  expect([...ragged.subarray(0, 3)]).toEqual([1, 2, 4]);
});

/* A cell, in UTF-8 and in Windows-1251 by its bytes, and whether it may say that there is nothing in it. */
test.each<[string, readonly number[], boolean, boolean]>([
  ["a byte that tells", [0x61], false, false],
  ["one that does not, in a short cell", [0x2d], true, true],
  ["one that does not, in a long one", [0x2d, 0x2d, 0x2d, 0x2d, 0x2d], false, false],
  ["a space before much else", [0x20, 0x2d, 0x2d, 0x2d, 0x2d], true, true],
  ["a space behind much else", [0x2d, 0x2d, 0x2d, 0x2d, 0x20], true, true],
  ["Cyrillic letters", [0xd0, 0x90, 0xd0, 0x90, 0xd0, 0x90], false, false],
  ["a no-break space in Windows-1251 at the end", [0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xa0], false, true],
  ["a no-break space in UTF-8 at the end", [0xd0, 0x90, 0xd0, 0x90, 0xc2, 0xa0], true, true],
  ["a no-break space in UTF-8 at the start", [0xc2, 0xa0, 0xd0, 0x90, 0xd0, 0x90], true, false],
  ["a wide space at the start", [0xe2, 0x80, 0x83, 0xd0, 0x90, 0xd0, 0x90], true, false],
  ["a wide space at the end", [0xd0, 0x90, 0xd0, 0x90, 0xe2, 0x80, 0x83], true, false],
])("%s", (_, bytes, inUtf8, in1251) => {
  const memory = arena();
  const telling = memory.bytes(256);
  telling[0x61] = 1;
  const found = (encoding: "utf-8" | "windows-1251") => {
    const batch = emptyBatch(1, 1, memory);
    const text = bytesOf(memory, [...bytes, ...new Array(32).fill(0)]);
    const cursor = { bytes: text, position: 0, limit: bytes.length + 1, line: 1, row: 1, blank: undefined };
    text[bytes.length] = 10;
    scanRows(cursor, 44, batch, encoding);
    expect(batch.rows).toBe(1);
    return (
      memory.kernels.findLacking(batch.record, 0, addressOf(telling), 4, 0, addressOf(memory.integers(1))) ===
      1
    );
  };
  expect([found("utf-8"), found("windows-1251")]).toEqual([inUtf8, in1251]);
});

/* Codes that Excel may have spoilt, whatever is said of words for nothing. */
test.each<[string, boolean]>([
  ["########", true],
  ["##", true],
  ["1,02774E+12", true],
  ["1E+05", true],
  ["01.фев", true],
  ["фев.25", true],
  ["Feb-25", true],
  ["1-Feb", true],
  [" 1-Feb", true],
  ["Feb-25\u00a0", true],
  ["1027700132195", false],
  ["01", false],
  ["0", false],
  ["RU-MOW", false],
  ["A000417", false],
  ["3f2b7c1e9a4d4c7f8b1a2e3d4c5b6a7f", false],
])("of codes, %s has to be looked at: %s", (code, listed) => {
  const memory = arena();
  const telling = memory.bytes(256).fill(1);
  const batch = emptyBatch(1, 1, memory);
  scanRows(cursorOf(memory, `${code}\n`), 59, batch, "utf-8");
  const unread = memory.integers(1);
  const looked = (spoilt: 0 | 1) =>
    memory.kernels.findLacking(batch.record, 0, addressOf(telling), 4, spoilt, addressOf(unread));
  expect([looked(0), looked(1)]).toEqual([0, listed ? 1 : 0]);
});
