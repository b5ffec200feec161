import { expect, test } from "vitest";
import { decodeText } from "../../src/read/decode.ts";
import { encode } from "../build/files.ts";

test.each(["utf-8", "windows-1251"] as const)("text in %s comes back", (encoding) => {
  expect(decodeText(encode("Ёлка № 1", encoding), encoding)).toBe("Ёлка № 1");
});
