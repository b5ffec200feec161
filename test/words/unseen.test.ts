import { expect, test } from "vitest";
import { replaceUnseen } from "../../src/words/unseen.ts";

/* What nobody sees, by its kind. */
const unseen = [
  ["a control character", "\u0007"],
  ["a character that turns the direction of a text", "\u202e"],
  ["a space without width", "\u200b"],
  ["half of a surrogate pair", "\ud800"],
  ["a private character", "\ue000"],
  ["a separator of lines", "\u2028"],
  ["what is no character", "\ufffe"],
] as const;

test.each(unseen)("%s is replaced wherever it stands", (_kind, character) => {
  expect(replaceUnseen(`a${character}b${character}`, () => "�")).toBe("a�b�");
});

test.each(unseen)("%s stays where it is to be kept", (_kind, character) => {
  expect(replaceUnseen(`a${character}\u0001`, () => "�", new RegExp(character, "u"))).toBe(`a${character}�`);
});

test("what is seen stays as it is", () => {
  const text = "Удмуртия — «2,5 %», 日本 👍 a\u0301 \u00a0";
  expect(replaceUnseen(text, () => "�")).toBe(text);
});
