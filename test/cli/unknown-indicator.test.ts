import { expect, test } from "vitest";
import { unknownIndicator } from "../../src/cli/unknown-indicator.ts";
import { ratedFolder } from "../build/reviewed.ts";

const { methodology } = (await ratedFolder("worked-example")).rating;

/* what is written → what may have been meant: an id, else titles with the word or near it, else everything */
test.each([
  ["projets", "может быть, projects?", "did you mean projects?"],
  ["проектов", "может быть, projects?", "did you mean projects?"],
  ["участники", "может быть, participants?", "did you mean participants?"],
  ["Доля ответа в срок", "может быть, answered_on_time?", "did you mean answered_on_time?"],
  ["доля", "answered_on_time, connected, projects?", "answered_on_time, connected, projects?"],
  ["99", "номера — от 1 до 5", "the numbers are 1 to 5"],
  ["zzzzzz", "есть answered_on_time, ", "there are answered_on_time, "],
  ["", "есть answered_on_time, ", "there are answered_on_time, "],
])("%s: %s", (text, ru, en) => {
  const { words } = unknownIndicator("--weight", text, methodology);
  expect(words.ru).toContain(`--weight: показателя ${text} нет; `);
  expect(words.ru).toContain(ru);
  expect(words.en).toContain(en);
});
