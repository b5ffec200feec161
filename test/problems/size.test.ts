import { expect, test } from "vitest";
import { size } from "../../src/problems/size.ts";

test.each([
  [0, "0 байт", "0 bytes"],
  [1, "1 байт", "1 byte"],
  [1000, "1000 байт", "1000 bytes"],
  [1023, "1023 байта", "1023 bytes"],
  [2048, "2 КБ", "2 KB"],
  [1 << 26, "64 МБ", "64 MB"],
])("%i bytes", (bytes, ru, en) => {
  expect(size(bytes)).toEqual({ ru, en });
});
