import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printable, textWidth } from "../../src/words/glyphs.ts";

const cases: readonly [what: string, text: string, printable: string, width: number][] = [
  ["Cyrillic", "Ёлка", "Ёлка", 4],
  ["a letter in two parts", "и\u0306", "й", 1],
  ["combining marks that never compose", "б\u0301\u0323", "б\u0323\u0301", 1],
  ["a mark on nothing", "\u0301а", "\ufffdа", 2],
  ["Chinese", "北京", "北京", 4],
  ["Thai", "กรุงเทพ", "กรุงเทพ", 6],
  ["an emoji", "🫠", "🫠", 2],
  ["a flag", "🇷🇺", "🇷🇺", 2],
  ["a family of emoji", "👨\u200d👩", "👨👩", 4],
  ["a skin tone", "👍🏽", "👍", 2],
  ["an escape sequence", "\u001b[31mx", "\ufffd[31mx", 6],
  ["line breaks and tabs", "a\r\n\tb", "a b", 3],
  ["a text that turns others around", "a\u202eb", "a\ufffdb", 3],
  ["half a surrogate pair", "a\ud83d", "a\ufffd", 2],
  ["a sign that older engines do not know", "\u20c1", "\u20c1", 1],
  ["what is no character", "\ufffe", "\ufffd", 1],
  ["a private character", "\ue000", "\ufffd", 1],
];

describe("what a terminal shows", () => {
  test.each(cases)("%s", (_what, text, expected, width) => {
    expect(printable(text)).toBe(expected);
    expect(textWidth(text)).toBe(width);
  });

  test("is printable the second time as it was the first", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(printable(printable(text))).toBe(printable(text));
      }),
    );
  });
});
