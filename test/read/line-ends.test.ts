import { expect, test } from "vitest";
import type { Decoded } from "../../src/read/decoded.ts";
import { withLineFeeds } from "../../src/read/line-ends.ts";
import { cut } from "../build/files.ts";

async function* pieces(text: string, sizes: readonly number[], last?: Decoded): AsyncGenerator<Decoded> {
  for await (const bytes of cut(Buffer.from(text), sizes)) yield { kind: "bytes", bytes, encoding: "utf-8" };
  if (last !== undefined) yield last;
}

async function read(text: string, sizes = [text.length], last?: Decoded) {
  let [whole, lineEnds, end]: [string, string, string] = ["", "", "end"];
  for await (const piece of withLineFeeds(pieces(text, sizes, last))) {
    if (piece.kind === "bytes") {
      whole += Buffer.from(piece.bytes).toString();
      lineEnds = piece.lineEnds ?? "LF";
    } else end = piece.kind;
  }
  return [whole, lineEnds, end];
}

/* A text, what it becomes, and what ended its lines. */
test.each([
  ["a,b\n1,2\n", "a,b\n1,2\n", "LF"],
  ["a,b\r\n1,2\r\n", "a,b\r\n1,2\r\n", "LF"],
  ["a,b\r1,2\r", "a,b\n1,2\n", "CR"],
  ["a,b\r1,2", "a,b\n1,2", "CR"],
  ['a;"b\nc"\r1;"x\ry"\r', 'a;"b\nc"\n1;"x\ny"\n', "CR"],
  ['a;"b\rc"\n1;2\n', 'a;"b\rc"\n1;2\n', "LF"],
  ['a"b\r"c"\r', 'a"b\n"c"\n', "CR"],
  ["a\rb,c\n1,2\n", "a\rb,c\n1,2\n", "LF"],
  ["a,b", "a,b", "LF"],
  ["\r", "\n", "CR"],
])("%j becomes %j: its lines end with %s", async (text, becomes, ends) => {
  for (const sizes of [[100], [1], [2], [3]]) expect(await read(text, sizes)).toEqual([becomes, ends, "end"]);
});

test("what the head says holds for the rest", async () => {
  const row = "1,2\r";
  const [text, ends] = await read(`${row.repeat(20_000)}3\n4`, [1 << 15]);
  expect([text?.split("\n").length, ends]).toEqual([20_002, "CR"]);
  const [late, kept] = await read(`${"a".repeat(1 << 16)}\r\n${row.repeat(9)}`, [1 << 15]);
  expect([late?.includes("2\r"), kept]).toEqual([true, "LF"]);
});

test("a head that ends between a carriage return and its line feed says nothing of either", async () => {
  const [text, ends] = await read(`${"a".repeat((1 << 16) - 1)}\r\n1\r\n`, [1 << 16]);
  expect([text?.endsWith("\r\n1\r\n"), ends]).toEqual([true, "LF"]);
});

test("what ends the text early comes behind all that was before it", async () => {
  expect(await read("a\rb", [1], { kind: "not-russian", byte: 3 })).toEqual(["a\nb", "CR", "not-russian"]);
});
