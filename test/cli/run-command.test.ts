import { expect, test } from "vitest";
import type { Command, Line } from "../../src/cli/command.ts";
import { exitCodes } from "../../src/cli/exit-code.ts";
import { runCommand } from "../../src/cli/run-command.ts";
import type { Session } from "../../src/cli/session.ts";

const files = { kind: async () => "file", isSame: (a: string, b: string) => a === b, open: () => ({}) };
const stdout = { isTerminal: false };
const session = { effects: { files, stdout }, lang: "en" } as unknown as Session;

/** A made-up command that notes what it is given. */
function noting(more: Partial<Command> = {}) {
  const given: unknown[] = [];
  const command: Command = {
    name: "count",
    about: { ru: "посчитать", en: "count" },
    arguments: [{ name: "[dir]", words: { ru: "папка", en: "folder" } }],
    options: () => [],
    examples: [],
    run: async (_session, ...line) => {
      given.push(...line);
      return exitCodes.done;
    },
    ...more,
  };
  return { command, given };
}

test("the format of the answer is worked out before the command is run", async () => {
  const { command, given } = noting({ answer: ["sheets", "json"] });
  expect(await runCommand(command, session, ["here", { output: "a.json" }])).toBe(exitCodes.done);
  expect(given).toMatchObject(["here", { output: "a.json", format: { name: "json" } }]);
});

/* Standard output is a terminal · where the answer goes · whether that is refused */
test.each([
  [true, {}, true],
  [true, { output: "-" }, true],
  [true, { output: "a.xlsx" }, false],
  [false, {}, false],
])("bytes are not for a terminal: %s, %j", async (isTerminal, output, refused) => {
  const { command, given } = noting({ answer: ["sheets", "json"] });
  const at = { ...session, effects: { ...session.effects, stdout: { isTerminal } } } as unknown as Session;
  const ran = runCommand(command, at, ["here", { format: "xlsx", ...output }]);
  if (refused) await expect(ran).rejects.toThrow("add --output name.xlsx");
  else await ran;
  expect(given).toHaveLength(refused ? 0 : 2);
});

test("a command without an answer is given its line as it is", async () => {
  const { command, given } = noting();
  await runCommand(command, session, ["here", { force: true }]);
  expect(given).toEqual(["here", { force: true }]);
});

test("an option may leave the answer fewer parts", async () => {
  const narrowed = { option: "brief", answer: ["sheets"] } as const;
  const { command } = noting({ answer: ["sheets", "json"], narrowed });
  await expect(runCommand(command, session, [undefined, { brief: true, format: "json" }])).rejects.toThrow(
    "--brief: the format is one of table, md",
  );
});

test("an empty value is a value that is missing", async () => {
  const { command, given } = noting({ answer: ["sheets"] });
  await expect(runCommand(command, session, [undefined, { period: "" }])).rejects.toThrow(
    "the option --period needs a value",
  );
  expect(given).toEqual([]);
});

test("what the command itself says does not apply is refused", async () => {
  const words = { ru: "не сюда", en: "not here" };
  const isPointless = ({ arguments: [dir] }: Line) => dir !== undefined;
  const { command } = noting({ answer: ["sheets"], conditions: [{ options: ["top"], isPointless, words }] });
  await expect(runCommand(command, session, ["here", { top: 3 }])).rejects.toThrow("--top: not here");
  expect(await runCommand(command, session, [undefined, { top: 3 }])).toBe(exitCodes.done);
});

test("an input is never written over", async () => {
  const { command } = noting({
    answer: ["sheets"],
    run: async ({ effects }: Session) => {
      effects.files.open("a.txt");
      return exitCodes.done;
    },
  });
  await expect(runCommand(command, session, [undefined, { output: "a.txt" }])).rejects.toThrow(/overwritten/);
});
