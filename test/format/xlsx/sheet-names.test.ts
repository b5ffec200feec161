import fc from "fast-check";
import { expect, test } from "vitest";
import { sheetNames } from "../../../src/format/xlsx/sheet-names.ts";

/* titles · names */
test.each([
  [["Рейтинг"], ["Рейтинг"]],
  [
    ["", "  "],
    ["Лист 1", "Лист 2"],
  ],
  [["Рейтинг регионов по работе в Платформе обратной связи"], ["Рейтинг регионов по работе в…"]],
  [["a/b: [c]?"], ["a b c"]],
  [["'цитата'"], ["цитата"]],
  [["History"], ["History (2)"]],
  [
    ["Тула", "ТУЛА", "тула"],
    ["Тула", "ТУЛА (2)", "тула (3)"],
  ],
  [
    ["x".repeat(40), "x".repeat(41)],
    [`${"x".repeat(30)}…`, `${"x".repeat(26)}… (2)`],
  ],
])("%j", (titles, names) => {
  expect(sheetNames(titles, "ru")).toEqual(names);
});

test("whatever the titles are, Excel takes the names", () => {
  const titles = fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("history", "'", "А", "а")));
  fc.assert(
    fc.property(titles, (texts) => {
      const names = sheetNames(texts, "en");
      expect(names).toHaveLength(texts.length);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names)
        expect(name).toMatch(/^(?!'|history$)[^[\]:*?/\\\p{Cs}\p{Cc}]{1,31}(?<!')$/iu);
    }),
  );
});
