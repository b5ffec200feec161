import { expect, test } from "vitest";
import type { Command } from "../../src/cli/command.ts";
import { commands } from "../../src/cli/commands.ts";
import { optionsOf } from "../../src/cli/options.ts";
import { formatsFor } from "../../src/format/formats.ts";
import { langs } from "../../src/words/lang.ts";
import type { Said } from "../../src/words/said.ts";
import { small } from "../build/files.ts";
import { run } from "./run.ts";

test("no two commands have one name", () => {
  const names = commands.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

test.each(commands)("no two options of $name share a name, and each says what it is for", (command) => {
  const options = optionsOf(command);
  const names = options.flatMap(({ flags }) => flags.match(/--?[a-z-]+/g) ?? []);
  expect(names).toEqual([...new Set(names)]);
  for (const { flags } of options)
    expect(flags).toMatch(/^(-[a-z], )?--[a-z]+(-[a-z]+)*( <[a-z]+(\.\.\.)?>)?$/);
});

test.each(commands)("what may be left out of the line of $name comes last", (command) => {
  const terms = command.arguments.map(({ name }) => name);
  expect(terms.map((term) => /^<[a-z]+>$|^\[[a-z]+\]$/.test(term))).not.toContain(false);
  expect(terms).toEqual([
    ...terms.filter((term) => term.startsWith("<")),
    ...terms.filter((term) => term.startsWith("[")),
  ]);
});

test.each(commands)("$name has a name in sentences for each argument that has to be there", (command) => {
  const required = command.arguments.filter(({ name }) => name.startsWith("<"));
  expect(required.filter(({ called }) => called === undefined)).toEqual([]);
});

const letters = { ru: /\p{Script=Cyrillic}/u, en: /[A-Za-z]/ };

test.each(commands)("all that $name says is said in both languages", (command) => {
  for (const words of textsOf(command)) {
    expect(words.ru).toMatch(letters.ru);
    expect(words.en).toMatch(letters.en);
    expect(words.en).not.toMatch(letters.ru);
    for (const lang of langs) expect(words[lang]).toBe(words[lang].trim());
  }
});

function textsOf(command: Command): readonly Said[] {
  const { about, more, arguments: given, conditions = [], forOneRegion } = command;
  return [
    about,
    ...(more === undefined ? [] : [more]),
    ...given.flatMap(({ words, called, placeholder }) => [words, called ?? [], placeholder ?? []].flat()),
    ...optionsOf(command).map(({ words }) => words),
    ...conditions.map(({ words }) => words),
    ...(forOneRegion === undefined ? [] : [forOneRegion]),
  ];
}

/* Each command that gives an answer, as it may be called in fixtures/small. */
const lines: Readonly<Record<string, string>> = {
  compute: "compute",
  validate: "validate",
  map: "map regions.csv",
  verify: "verify ../verify/competition.csv",
  explain: "explain 01",
  gap: "gap 01",
  attribute: "attribute ../compare/previous .",
  whatif: "whatif --ties ordinal",
  compare: "compare ../compare/previous .",
  "methodology show": "methodology show",
  "methodology check": "methodology check",
};

test.each(commands.filter(({ answer }) => answer !== undefined))(
  "$name is written in every format that its help offers",
  async ({ name, answer = [] }) => {
    for (const { name: format, content } of formatsFor(answer)) {
      const { stdout, code } = await run([...(lines[name] ?? "").split(" "), "-f", format], { cwd: small });
      expect(stdout, format).toMatch(content === "bytes" ? /^PK/ : /[^\n]\n$/);
      expect([0, 1], format).toContain(code);
    }
  },
);
