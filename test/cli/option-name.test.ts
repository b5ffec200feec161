import { expect, test } from "vitest";
import { optionName } from "../../src/cli/option-name.ts";

test.each([
  ["top", "top"],
  ["tiesReport", "ties-report"],
  ["maxProblems", "max-problems"],
])("%s is --%s", (key, name) => {
  expect(optionName(key)).toBe(name);
});
