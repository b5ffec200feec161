import { expect, test } from "vitest";
import { unmatchedRegionsText } from "../../src/words/unmatched-regions.ts";

test.each([
  ["current", "ru", "Теперь есть место, а раньше не было: А, Б."],
  ["current", "en", "Ranked now, unranked before: А, Б."],
  ["previous", "ru", "Теперь нет места, а раньше было: А, Б."],
  ["previous", "en", "Unranked now, ranked before: А, Б."],
] as const)("%s, %s: %s", (side, lang, text) => {
  expect(unmatchedRegionsText(side, ["А", "Б"], lang)).toBe(text);
});
