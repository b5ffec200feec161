import fc from "fast-check";
import { expect, test } from "vitest";
import { distinctWithin } from "../../../src/format/terminal/distinct.ts";
import { textWidth } from "../../../src/words/glyphs.ts";

const cells = (...texts: readonly string[]) => texts.map((text) => ({ text, mark: "" }));

test("what is not cut alike is cut as ever", () => {
  expect(distinctWithin(cells("Ростовская область", "Рязанская область"), 6, 1)).toEqual([
    ["Росто…"],
    ["Рязан…"],
  ]);
});

test("what would be cut alike shows as much of its end as tells it apart", () => {
  expect(distinctWithin(cells("Муниципальный округ 1", "Муниципальный округ 2"), 10, 1)).toEqual([
    ["Муниципа…1"],
    ["Муниципа…2"],
  ]);
});

test("equal texts stay equal", () => {
  const [first, second] = distinctWithin(cells("Муниципальный округ", "Муниципальный округ"), 6, 1);
  expect(first).toEqual(second);
});

test("unequal texts are never shown as one, within their width", () => {
  const name = fc
    .string({ unit: fc.constantFrom(..."аб "), minLength: 1, maxLength: 24 })
    .map((text) => `А${text}Я`);
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { maxLength: 8, selector: (text) => text.trim().replace(/\s+/g, " ") }),
      fc.integer({ min: 4, max: 16 }),
      (texts, width) => {
        const shown = distinctWithin(cells(...texts), width, 2);
        for (const line of shown.flat()) expect(textWidth(line)).toBeLessThanOrEqual(width);
        expect(new Set(shown.map((each) => each.join("\n"))).size).toBe(texts.length);
      },
    ),
  );
});
