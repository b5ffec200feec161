import { expect, test } from "vitest";
import { commandNames } from "../../src/cli/command-names.ts";
import { commands, commonOptions } from "../../src/cli/commands.ts";
import { langs } from "../../src/words/lang.ts";

test("the table has the commands in the order of the help", () => {
  expect(Object.keys(commands)).toEqual(commandNames);
});

test.each(commandNames)("no two options of %s share a name, and each says what it is for", (name) => {
  const options = [...commands[name].options(), ...commonOptions()];
  const names = options.flatMap(({ flags }) => flags.match(/--?[a-z-]+/g) ?? []);
  expect(names).toEqual([...new Set(names)]);
  for (const { flags, words } of options) {
    expect(flags).toMatch(/^(-[a-z], )?--[a-z]+(-[a-z]+)*( <[a-z]+(\.\.\.)?>)?$/);
    for (const lang of langs) expect(words[lang]).toMatch(/./);
  }
});

test.each(commandNames)("what may be left out of the line of %s comes last", (name) => {
  const terms = commands[name].arguments.map((one) => one.name);
  expect(terms.map((term) => /^<[a-z]+>$|^\[[a-z]+\]$/.test(term))).not.toContain(false);
  expect(terms).toEqual([
    ...terms.filter((term) => term.startsWith("<")),
    ...terms.filter((term) => term.startsWith("[")),
  ]);
});
