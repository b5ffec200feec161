import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printable, textWidth } from "../../src/present/glyphs.ts";
import { standIns } from "../../src/present/stand-ins.ts";

describe("stand-ins", () => {
  test("leave plain Russian and English alone", () => {
    expect(standIns().hide("Югра — №1, Ugra")).toBe("Югра — №1, Ugra");
  });

  test("take one character a column", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(standIns().hide(text)).toHaveLength(textWidth(text));
      }),
    );
  });

  test("are exchanged for the real text again", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
        const { hide, show } = standIns();
        const drawn = texts.map((text) => hide(printable(text))).join("\n");
        expect(show(drawn)).toBe(texts.map(printable).join("\n"));
      }),
    );
  });

  test("give way to � when they run out", () => {
    const { hide, show } = standIns();
    const many = Array.from({ length: 7000 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join("");
    expect(show(hide(many))).toMatch(/^[\u4e00-\u9fff]{6399}\ufffd+$/);
  });
});
