import { expect, test } from "vitest";
import { peekable } from "../../src/read/peekable.ts";
import { fromUtf16 } from "../../src/read/utf-16.ts";
import { cut, encode } from "../build/files.ts";

test.each(["utf-16le", "utf-16be"] as const)("%s comes out as UTF-8, up to half a pair", async (encoding) => {
  const bytes = Buffer.concat([encode("aЯ😀", encoding), encode("😀", encoding).subarray(0, 2)]);
  for (const size of [1, 2, 3, 20]) {
    let [text, bad] = ["", -1];
    for await (const piece of fromUtf16(peekable(cut(bytes, [size])), encoding, 2)) {
      if (piece.kind === "bytes") text += Buffer.from(piece.bytes).toString();
      else bad = piece.byte;
    }
    expect([text, bad]).toEqual(["aЯ😀", 10]);
  }
});
