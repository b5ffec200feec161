import { expect, test } from "vitest";
import type { Command } from "../../src/cli/command.ts";
import { runCommandLine } from "../../src/cli/command-line.ts";
import { exitCodes } from "../../src/cli/exit-code.ts";
import type { Session } from "../../src/cli/session.ts";

/** How a line ends, what its command is given, and what is printed. */
async function read(line: string) {
  const printed: string[] = [];
  const given: (readonly [string, readonly unknown[]])[] = [];
  const terminal = { write: (text: string) => void printed.push(text), isTerminal: false, width: undefined };
  const effects = { env: {}, stdout: terminal, stderr: terminal } as unknown as Session["effects"];
  const session = { effects, lang: "en", jsonLang: "en", version: "1.2.3" } as const;
  const ending = await runCommandLine(line.split(" "), session, async ({ name }: Command, words) => {
    given.push([name, words]);
    return exitCodes.invalidData;
  });
  return { ending, given, printed: printed.join("") };
}

test("a command is given its arguments, then its flags, and decides the exit code", async () => {
  const { ending, given } = await read("explain 71 2025-y --top 3 --full");
  expect(ending).toEqual({ kind: "done", code: exitCodes.invalidData });
  expect(given).toEqual([["explain", ["71", "2025-y", { color: "auto", top: 3, full: true }]]]);
});

test("an argument that is left out is undefined, and one that has a preset has that", async () => {
  expect((await read("compute")).given).toEqual([["compute", [undefined, { color: "auto" }]]]);
  expect((await read("init")).given).toEqual([["init", [".", { color: "auto" }]]]);
});

test("an option that may be repeated is a list", async () => {
  const { given } = await read("whatif --set a=1 --set b=2");
  expect(given).toEqual([["whatif", [undefined, { color: "auto", set: ["a=1", "b=2"] }]]]);
});

test("a further word for a format is the format", async () => {
  const { given } = await read("validate -f text");
  expect(given).toEqual([["validate", [undefined, { color: "auto", format: "table" }]]]);
});

test("a command below another word is its own", async () => {
  expect((await read("methodology show my.yaml")).given.map(([name]) => name)).toEqual(["methodology show"]);
});

test("help and version print and are done", async () => {
  const help = await read("gap --help");
  expect(help.ending).toEqual({ kind: "done", code: exitCodes.done });
  expect(help.printed).toContain("--to-place <n>");
  expect((await read("--version")).printed).toBe("1.2.3\n");
});

/* A line that is not understood · commander's code · the first word too many. */
test.each([
  ["explain", "commander.missingArgument", undefined],
  ["compute --nothing", "commander.unknownOption", undefined],
  ["compute --top 0", "commander.invalidArgument", undefined],
  ["compute a b c", "commander.excessArguments", "b"],
])("%s is refused", async (line, code, excess) => {
  const { ending, given } = await read(line);
  expect(ending).toMatchObject({ kind: "refused", refusal: { code }, excess });
  expect(given).toEqual([]);
});
