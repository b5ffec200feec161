import { expect, test } from "vitest";
import { type CommandName, commandNames } from "../../src/cli/command-names.ts";
import { commands, commonOptions } from "../../src/cli/commands.ts";
import { formatsFor } from "../../src/format/formats.ts";
import { langs } from "../../src/words/lang.ts";
import { small } from "../build/files.ts";
import { run } from "./run.ts";

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

/* Each command that gives an answer, as it may be called in fixtures/small. */
const lines: Readonly<Partial<Record<CommandName, string>>> = {
  compute: "compute",
  validate: "validate",
  verify: "verify ../verify/competition.csv",
  explain: "explain 01",
  gap: "gap 01",
  attribute: "attribute ../compare/previous .",
  whatif: "whatif --ties ordinal",
  compare: "compare ../compare/previous .",
  "methodology show": "methodology show",
  "methodology check": "methodology check",
};

test.each(commandNames.filter((name) => commands[name].answer !== undefined))(
  "%s is written in every format that its help offers",
  async (name) => {
    for (const { name: format } of formatsFor(commands[name].answer ?? [])) {
      const { stdout, code } = await run([...(lines[name] ?? "").split(" "), "-f", format], { cwd: small });
      expect(stdout, format).toMatch(/[^\n]\n$/);
      expect([0, 1], format).toContain(code);
    }
  },
);
