import { expect, test } from "vitest";
import { tiesOf } from "../../src/cli/ties-flag.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { tieMethods } from "../../src/model/methodology.ts";
import { small } from "../build/files.ts";
import { run } from "./run.ts";

test.each(tieMethods)("%s is called by its name", (method) => {
  expect(tiesOf(method)).toBe(method);
});

test("no word is no method of its own", () => {
  expect(tiesOf(undefined)).toBeUndefined();
});

/* word · Russian · English */
test.each([
  [
    "desne",
    "--ties desne: такого способа нет; может быть, dense? Есть dense — без пропусков (1, 2, 2, 3); ",
    "did you mean dense?",
  ],
  [
    "ordinl",
    "--ties ordinl: такого способа нет; может быть, ordinal? Есть dense — ",
    "did you mean ordinal?",
  ],
  [
    "x",
    "--ties x: такого способа нет; есть dense — ",
    "no such method; there are dense, competition, modified, fractional, ordinal",
  ],
])("%s is no method: %s", (word, russian, english) => {
  let thrown: unknown;
  try {
    tiesOf(word);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(UsageError);
  const { words } = thrown as UsageError;
  expect(words.ru).toContain(russian);
  expect(words.en).toContain(english);
});

test.each(["compute", "whatif"])("%s ends with exit code 2", async (command) => {
  const { stdout, stderr, code } = await run([command, "--ties", "desne"], { cwd: small });
  expect([stdout, code]).toEqual(["", 2]);
  expect(stderr).toContain("может быть, dense?");
});
