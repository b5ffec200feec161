import fc from "fast-check";
import { expect, test } from "vitest";
import { en, listed, ru, visible, visibleLines, visiblePath } from "../../src/words/visible.ts";

test.each([
  ["a new line and a tab", "a\nb\tc", "a␊b␉c"],
  ["an escape sequence", "\u001b[31mred\u001b[0m", "␛[31mred␛[0m"],
  ["the one-byte form of that sequence", "\u009b31m", "\\u009b31m"],
  ["zero and delete", "\0\u007f", "␀␡"],
  ["text that turns its direction", "\u202etxt.exe", "\\u202etxt.exe"],
  ["marks that nobody sees", "\ufeffa\u200bb\u00adc", "\\ufeffa\\u200bb\\u00adc"],
  ["half a character", "\ud800", "\\ud800"],
  ["a tag beyond the first plane", "\u{e0041}", "\\u{e0041}"],
  ["line separators", "\u2028\u2029", "\\u2028\\u2029"],
  ["letters, accents, emoji", "Йошкар-Ола é 🙂", "Йошкар-Ола é 🙂"],
])("%s", (_, text, shown) => {
  expect(visible(text)).toBe(shown);
});

test("sixty characters are whole, of sixty-one the last two give way to an ellipsis", () => {
  expect(visible("ж".repeat(60))).toBe("ж".repeat(60));
  expect(visible("ж".repeat(61))).toBe(`${"ж".repeat(59)}…`);
  expect(visible("🙂".repeat(61))).toBe(`${"🙂".repeat(59)}…`);
  expect(visible("🙂".repeat(60))).toBe("🙂".repeat(60));
});

test("whatever comes in, nothing that drives a terminal goes out", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(visible(visible(text, 30), 1000)).toBe(visible(text, 30));
    }),
  );
});

test("the lines of a text are parted by line feeds, whatever parted them", () => {
  expect(visibleLines("a\r\nb\rc\nd\te\u001b")).toBe("a\nb\nc\nd\te␛");
});

test("values are quoted as the language does", () => {
  expect(ru("н/д")).toBe("«н/д»");
  expect(en("n/a")).toBe('"n/a"');
});

test("a long list is cut", () => {
  expect(listed(["a", "b"])).toBe("a, b");
  expect(listed([..."abcdefghijklmn"])).toBe("a, b, c, d, e, f, g, h, i, j, k, l, …");
});

test("a path is shown whole, so that it can be opened, and harmless", () => {
  expect(visiblePath(`${"ж".repeat(300)}/a\u001bb.csv`)).toBe(`${"ж".repeat(300)}/a␛b.csv`);
});
