import { expect, test } from "vitest";
import { explain } from "../../src/cli/commands/explain.ts";
import { missingValue, usageSentence } from "../../src/cli/usage-sentence.ts";

/* commander's code · what it says · the sentence in Russian · in English */
test.each([
  [
    "commander.unknownOption",
    "error: unknown option '--tob'\n(Did you mean --top?)",
    "нет такого ключа: --tob; может быть, --top?",
    "there is no such option: --tob; did you mean --top?",
  ],
  [
    "commander.unknownCommand",
    "error: unknown command 'conpute'",
    "нет такой команды: conpute",
    "there is no such command: conpute",
  ],
  [
    "commander.missingArgument",
    "error: missing required argument 'region'",
    "не хватает аргумента: регион (region)",
    "an argument is missing: the region (region)",
  ],
  [
    "commander.invalidArgument",
    "error: option '--top <n>' argument 'x' is invalid. a whole number from 1 is needed",
    "ключ --top: «x» не подходит; бывает a whole number from 1 is needed",
    'the option --top: "x" does not fit; a whole number from 1 is needed',
  ],
  [
    "commander.invalidArgument",
    "error: option '--lang <lang>' argument 'de' is invalid. Allowed choices are ru, en.",
    "ключ --lang: «de» не подходит; бывает ru, en",
    'the option --lang: "de" does not fit; it is one of ru, en',
  ],
])("%s: %s", (code, message, ru, en) => {
  expect(usageSentence({ code, message }, explain, undefined, "ru")).toBe(ru);
  expect(usageSentence({ code, message }, explain, undefined, "en")).toBe(en);
});

test("an argument that no command is known for keeps its name", () => {
  const refusal = { code: "commander.missingArgument", message: "error: missing required argument 'region'" };
  expect(usageSentence(refusal, undefined, undefined, "en")).toBe("an argument is missing: region (region)");
});

test("of a line with a word too many the first such word is named", () => {
  const refusal = { code: "commander.excessArguments", message: "error: too many arguments" };
  expect(usageSentence(refusal, explain, "surplus", "en")).toBe("one argument too many: surplus");
});

test("a refusal of another kind stays as commander words it", () => {
  const refusal = { code: "commander.error", message: "error: something else" };
  expect(usageSentence(refusal, explain, undefined, "ru")).toBe("something else");
});

test("an option without its value is named", () => {
  expect(missingValue("--top")).toEqual({
    ru: "ключу --top нужно значение",
    en: "the option --top needs a value",
  });
});
