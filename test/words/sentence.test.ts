import { expect, test } from "vitest";
import { sentence, withoutStop } from "../../src/words/sentence.ts";

/* text · as a sentence · within another sentence */
test.each([
  ["нет данных", "нет данных.", "нет данных"],
  ["нет данных.", "нет данных.", "нет данных"],
  ["did you mean that?", "did you mean that?", "did you mean that?"],
  ["и так далее…", "и так далее…", "и так далее…"],
  ["and so on...", "and so on...", "and so on..."],
  ["", ".", ""],
])("%s", (text, ended, open) => {
  expect(sentence(text)).toBe(ended);
  expect(withoutStop(text)).toBe(open);
});
