import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exitCodes } from "../src/cli/exit-code.ts";
import { root } from "./build/files.ts";
import { run } from "./cli/run.ts";

/* What the documents show is what the program prints. */

const readmes = ["README.md", "README.ru.md"];
const textOf = (name: string) => readFileSync(join(root, name), "utf8");
const commandsText = textOf("docs/commands.md");

test.each(readmes)("the table of %s is the table", async (name) => {
  const [, args = "", printed] = /^\$ pos-rating (.*)\n([^`]*)^```/m.exec(textOf(name)) ?? [];
  expect((await run(args.split(" "), { cwd: root })).stdout).toBe(printed);
});

test.each(["README.md", "README.ru.md", "CONTRIBUTING.md"])("every link of %s leads to a file", (name) => {
  const links = [...textOf(name).matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target ?? "");
  expect(links).not.toEqual([]);
  expect(links.filter((target) => !existsSync(join(root, target)))).toEqual([]);
});

test("its commands are the commands", async () => {
  const { stdout } = await run(["--help", "--lang", "en"], { cwd: root });
  const [, listed = ""] = stdout.split("\nCommands:\n");
  const commands = [...listed.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name);
  const [, table = ""] = /^\| command \| does \|\n(.*?)\n\n/ms.exec(commandsText) ?? [];
  const told = [...table.matchAll(/^\| `([a-z]+)[^`]*` \|/gm)].map(([, name]) => name);
  expect(commands).toContain("compute");
  expect(new Set(told)).toEqual(new Set(commands));
});

test("its exit codes are the exit codes", () => {
  const told = [...commandsText.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
  expect(told).toEqual(expect.arrayContaining(Object.values(exitCodes)));
});
