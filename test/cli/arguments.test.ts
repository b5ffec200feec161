import { expect, test } from "vitest";
import { current, previous } from "../../src/cli/arguments.ts";

const words = { ru: "папка", en: "folder" };

test.each([
  [previous(words), "<previous>", "the previous period"],
  [current(words), "<current>", "the current period"],
] as const)("%j has to be there, and has a name in sentences", (argument, name, called) => {
  expect(argument).toMatchObject({ name, words, called: { en: called } });
});
