import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exitCodes } from "../src/cli/exit-code.ts";
import { root } from "./cli/folder.ts";
import { run } from "./cli/run.ts";

/* What the README shows is what the program prints. */

const readme = readFileSync(join(root, "README.md"), "utf8");

test("its table is the table", async () => {
  const [, args = "", printed] = /^\$ pos-rating (.*)\n([^`]*)^```/m.exec(readme) ?? [];
  expect((await run(args.split(" "), { cwd: root })).stdout).toBe(printed);
});

test("its commands are the commands", async () => {
  const { stdout } = await run(["--help", "--lang", "en"], { cwd: root });
  const [, listed = ""] = stdout.split("\nCommands:\n");
  const commands = [...listed.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name);
  const [, table = ""] = /^\| command \| does \|\n(.*?)\n\n/ms.exec(readme) ?? [];
  const told = [...table.matchAll(/^\| `([a-z]+)[^`]*` \|/gm)].map(([, name]) => name);
  expect(commands).toContain("compute");
  expect(new Set(told)).toEqual(new Set(commands));
});

test("its exit codes are the exit codes", () => {
  const told = [...readme.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
  expect(told).toEqual(expect.arrayContaining(Object.values(exitCodes)));
});
