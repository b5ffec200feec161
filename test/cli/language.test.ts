import { expect, test } from "vitest";
import { languageOf } from "../../src/cli/language.ts";

/* arguments · POS_RATING_LANG → the language */
const cases: readonly (readonly [args: string, env: string | undefined, lang: string])[] = [
  ["compute", undefined, "ru"],
  ["compute --lang en", undefined, "en"],
  ["compute --lang=en", undefined, "en"],
  ["--lang en compute", undefined, "en"],
  ["compute --lang en --lang ru", undefined, "ru"],
  ["compute", "en", "en"],
  ["compute --lang ru", "en", "ru"],
  ["compute --lang=ru", "en", "ru"],
  ["compute --lang de", "en", "en"],
  ["compute --lang", undefined, "ru"],
  ["compute", "de", "ru"],
  ["compute", "", "ru"],
];

test.each(cases)("%j with POS_RATING_LANG %j speaks %s", (args, env, lang) => {
  expect(languageOf(args.split(" "), { POS_RATING_LANG: env })).toBe(lang);
});

test("the machine's locale has no say", () => {
  expect(languageOf(["compute"], { LANG: "en_US.UTF-8", LC_ALL: "C", LANGUAGE: "en" })).toBe("ru");
});
