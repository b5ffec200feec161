import { expect, test } from "vitest";
import { peekable } from "../../src/read/peekable.ts";
import { fromUtf8, isBrokenUtf8 } from "../../src/read/utf-8.ts";
import { cut } from "../build/files.ts";

test("a character that a chunk cuts comes whole, and a broken one ends the text", async () => {
  const bytes = Buffer.concat([Buffer.from("aЯ€😀"), Buffer.of(0xd0, 0x41)]);
  for (const size of [1, 2, 3, 20]) {
    let [text, bad] = ["", -1];
    for await (const piece of fromUtf8(peekable(cut(bytes, [size])), 0)) {
      if (piece.kind === "bytes") text += Buffer.from(piece.bytes).toString();
      else bad = piece.byte;
    }
    expect([text, bad]).toEqual(["aЯ€😀", 10]);
  }
});

/* Bytes that are all there are or not, and whether they are something else than UTF-8. */
test.each<[number[], boolean, boolean]>([
  [[0xd0, 0xaf], true, false],
  [[0xdf, 0x0a], true, true],
  [[0xd0, 0xaf, 0xd0], true, false],
  [[0xd0], true, true],
  [[0xd0], false, false],
  [[0xd0, 0xaf, 0xff, 0xff], true, true],
])("%j, all: %s, broken: %s", (bytes, all, broken) => {
  expect(isBrokenUtf8(Uint8Array.from(bytes), all)).toBe(broken);
});
