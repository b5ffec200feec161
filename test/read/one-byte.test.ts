import { expect, test } from "vitest";
import { oneByteEncodings } from "../../src/model/source.ts";
import { fromOneByte } from "../../src/read/one-byte.ts";
import { peekable } from "../../src/read/peekable.ts";
import { cut, encode } from "../build/files.ts";

test.each(oneByteEncodings)("%s is read a piece at a time", async (encoding) => {
  const parts: Uint8Array[] = [];
  for await (const piece of fromOneByte(peekable(cut(encode("Ёлка (1)", encoding), [3])), encoding, 0)) {
    if (piece.kind !== "bytes") throw new Error(piece.kind);
    expect(piece.encoding).toBe(encoding);
    parts.push(Uint8Array.from(piece.bytes));
  }
  const name = encoding === "windows-1251" ? encoding : "utf-8";
  expect(new TextDecoder(name).decode(Buffer.concat(parts))).toBe("Ёлка (1)");
});

test("Windows-1251 ends at the byte that is no character, counted from the start of the file", async () => {
  const pieces: unknown[] = [];
  for await (const { kind, ...more } of fromOneByte(
    peekable(cut(Buffer.from([97, 98, 0x98, 99]), [2])),
    "windows-1251",
    3,
  ))
    pieces.push([kind, "byte" in more ? more.byte : more.bytes.length]);
  expect(pieces).toEqual([
    ["bytes", 2],
    ["bytes", 0],
    ["bad", 5],
  ]);
});
