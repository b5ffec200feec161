import { expect, test } from "vitest";
import { piecesOf } from "../../src/format/content.ts";

test("a text or bytes are one piece", () => {
  expect([...piecesOf("a")]).toEqual(["a"]);
  expect([...piecesOf(Uint8Array.of(1))]).toEqual([Uint8Array.of(1)]);
  expect([...piecesOf({ pieces: () => ["a", "b"] })]).toEqual(["a", "b"]);
});
