import { expect, test } from "vitest";
import { helpTitles, say, texts, usageErrors, type Words } from "../../src/cli/words.ts";

const letters = { ru: /\p{Script=Cyrillic}/u, en: /[A-Za-z]/ };

const all: readonly (readonly [name: string, words: Words])[] = [
  ...Object.entries(texts),
  ...Object.entries(usageErrors).map(([code, words]) => [code, words("--top", "0", "a, b")] as const),
];

test.each(all)("%s is said in both languages", (_name, words) => {
  expect(say(words, "ru")).toMatch(letters.ru);
  expect(say(words, "en")).toMatch(letters.en);
  expect(say(words, "en")).not.toMatch(letters.ru);
});

test("no text begins or ends with a space", () => {
  const said = Object.values(texts).flatMap((words) => [say(words, "ru"), say(words, "en")]);
  expect(said.filter((text) => text !== text.trim())).toEqual([]);
});

test("every title of the help has its Russian", () => {
  expect(
    Object.values(helpTitles).filter((title) => !letters.ru.test(title) || !title.endsWith(":")),
  ).toEqual([]);
});
