import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longestPiece, wrap, wrapWithin } from "../../../src/format/terminal/wrap.ts";
import { textWidth } from "../../../src/words/glyphs.ts";

const wrapped: readonly [text: string, width: number, lines: readonly string[]][] = [
  ["", 5, [""]],
  ["Тульская область", 16, ["Тульская область"]],
  ["Тульская область", 15, ["Тульская", "область"]],
  ["Ханты-Мансийский", 11, ["Ханты-", "Мансийский"]],
  ["Работа с сообщениями и обращениями", 13, ["Работа", "с сообщениями", "и обращениями"]],
  ["баллов (не больше 40)", 10, ["баллов", "(не больше", "40)"]],
  ["места — по точной", 9, ["места —", "по точной"]],
  ["одного: --indicator 6", 12, ["одного:", "--indicator", "6"]],
  ["ключ --skip-invalid", 13, ["ключ", "--skip-invali", "d"]],
  ["код pos-670", 8, ["код", "pos-670"]],
  ["голосование", 5, ["голос", "овани", "е"]],
  ["北京市", 5, ["北京", "市"]],
];

const cut: readonly [text: string, mark: string, width: number, lines: readonly string[]][] = [
  ["Тульская область", "", 8, ["Тульская", "область"]],
  ["Тульская область", "", 6, ["Тульс…"]],
  ["Республика Коми", "*", 10, ["Республика", "Коми*"]],
  ["Республика Коми", "*", 6, ["Респ…*"]],
  ["Республика Северная Осетия", "*", 10, ["Республика", "Северная…*"]],
  ["Тула", "*", 2, ["…*"]],
];

describe("a text is wrapped", () => {
  test.each(wrapped)("%s to %i columns", (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test.each(cut)("%s%s to %i columns and two lines", (text, mark, width, lines) => {
    expect(wrapWithin(text, mark, width, 2)).toEqual(lines);
  });

  test("and never wider than it may be, whatever is in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = [...wrap(text, width), ...wrapWithin(text, "*", width, 2)];
        expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

test("the longest piece is a word, or what stands before a hyphen", () => {
  expect(longestPiece("Ханты-Мансийский автономный округ")).toBe(10);
});
