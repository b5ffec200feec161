import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";
import { commands } from "../src/cli/commands.ts";
import { filesBelow } from "./build/files.ts";
import { run } from "./cli/run.ts";

/*
 * fixtures/<case>/transcript.txt, replayed in its folder:
 *   $ pos-rating …     a command line; NAME=value before it is its environment, [80] its terminal's width
 *   text               what it prints on standard output
 *   ! text             what it prints on standard error
 *   → 0                its exit code
 * UPDATE=1 writes them anew, except in CI.
 */

const fixtures = resolve(import.meta.dirname, "../fixtures");
const update = process.env["UPDATE"] === "1" && process.env["CI"] === undefined;
const transcripts = filesBelow(fixtures).filter((name) => name.endsWith("transcript.txt"));

test("there are transcripts", () => {
  expect(transcripts.length).toBeGreaterThan(0);
});

test.each(commands)("$name is in a transcript, doing more than telling its help", ({ name }) => {
  const lines = transcripts.flatMap((name) => readFileSync(join(fixtures, name), "utf8").split("\n"));
  const shown = lines.filter((line) => line.startsWith("$ ") && line.includes(`pos-rating ${name}`));
  expect(shown.filter((line) => !line.includes("--help"))).not.toEqual([]);
});

test.each(transcripts)("%s", async (name) => {
  const file = join(fixtures, name);
  const written = readFileSync(file, "utf8");
  let replayed = "";
  for (const part of written.split(/^(?=\$ )/m)) {
    const [command = "", ...rest] = part.split("\n");
    replayed += command.startsWith("$ ")
      ? `${command}\n${await replay(command, dirname(file))}`
      : [command, ...rest].join("\n");
  }
  if (update) writeFileSync(file, replayed);
  else expect(replayed, relative(process.cwd(), file)).toBe(written);
});

async function replay(command: string, cwd: string): Promise<string> {
  const match = /^\$ (?:\[(\d+)\] )?((?:[A-Z_]+=\S* )*)pos-rating(?: (.*))?$/.exec(command);
  if (match === null) throw new Error(`not a command: ${command}`);
  const [, width, variables = "", line = ""] = match;
  const env = Object.fromEntries(
    variables
      .trim()
      .split(" ")
      .filter(Boolean)
      .map((one) => one.split("=", 2)),
  );
  const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
  const { stdout, stderr, code } = await run(args, {
    cwd,
    env,
    ...(width === undefined ? {} : { width: Number(width) }),
  });
  const errors = stderr
    .split("\n")
    .slice(0, -1)
    .map((text) => (text === "" ? "!" : `! ${text}`));
  return `${[stdout.replace(/\n$/, ""), ...errors, `→ ${code}`, ""]
    .filter((text, i) => i > 0 || text !== "")
    .join("\n")}\n`;
}
