import { expect, test } from "vitest";
import { helpTitles, helpWords } from "../../src/cli/help-words.ts";

const letters = { ru: /\p{Script=Cyrillic}/u, en: /[A-Za-z]/ };

test.each(Object.entries(helpWords))("%s is said in both languages", (_name, words) => {
  expect(words.ru).toMatch(letters.ru);
  expect(words.en).toMatch(letters.en);
  expect(words.en).not.toMatch(letters.ru);
  expect([words.ru, words.en]).toEqual([words.ru.trim(), words.en.trim()]);
});

test("every title of the help has its Russian", () => {
  expect(
    Object.values(helpTitles).filter((title) => !letters.ru.test(title) || !title.endsWith(":")),
  ).toEqual([]);
});
