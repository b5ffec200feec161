import { expect, test } from "vitest";
import { limits } from "../../../src/format/xlsx/limits.ts";
import { shortTexts } from "../../../src/format/xlsx/short-texts.ts";

test("a text as long as a cell may be stays whole, and nothing is said", () => {
  const rows = [["x".repeat(limits.characters), undefined, { value: 1, format: "0" }]];
  expect(shortTexts(rows, ["a", "b", "c"], "ru")).toEqual({ rows, notes: [] });
});

test("a longer one is cut, which a note tells with its column", () => {
  const { rows, notes } = shortTexts([["x".repeat(40_000)], ["y"]], ["Записано"], "en");
  expect(rows).toEqual([[`${"x".repeat(limits.characters - 1)}…`], ["y"]]);
  expect(notes).toEqual([
    "Texts of more than 32767 characters do not fit a cell of Excel and are cut: 1 (Записано). JSON has them whole.",
  ]);
});

test("no half of a character is left", () => {
  expect(shortTexts([["ab😀😀"]], ["a"], "ru", 4).rows).toEqual([["ab…"]]);
});
