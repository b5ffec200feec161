import { expect, test } from "vitest";
import { normal } from "../../src/model/normal.ts";

/* Words that are the same word. */
test.each([
  ["Код региона", "код  региона"],
  ["Учётная запись", "УЧЕТНАЯ ЗАПИСЬ"],
  ["«Дом»", '"дом"'],
  ["О'Нил", "онил"],
  [" a\u00a0b\u202fc ", "A B C"],
  ["a\nb", "a b"],
])("%j and %j are one word", (a, b) => {
  expect(normal(a)).toBe(normal(b));
});
