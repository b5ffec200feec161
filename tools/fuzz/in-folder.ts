import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { type Ran, run, type World } from "../../test/cli/run.ts";

export type Contents = Readonly<Record<string, string | Uint8Array>>;

/** Does the work in a folder that has these files, and removes it. */
export async function inFolder<T>(contents: Contents, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "pos-rating-fuzz-"));
  try {
    for (const [name, content] of Object.entries(contents)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A line of a stack trace, or the name of what JavaScript throws. */
const trace = /^\s+at .+:\d+:\d+\)?$|\b(?:Type|Range|Reference)Error\b/m;

/** Runs a command line in this process, where a bug is thrown; its exit code is one of these, and no trace is printed. */
export async function ran(args: readonly string[], world: World, codes: readonly number[]): Promise<Ran> {
  const outcome = await run(args, world);
  expect(codes, `${args.join(" ")}\n${outcome.stderr}`).toContain(outcome.code);
  expect(outcome.stderr).not.toMatch(trace);
  return outcome;
}

/** What a command line that works writes as JSON. */
export async function answered(args: readonly string[], cwd: string) {
  const { stdout } = await ran([...args, "-f", "json"], { cwd }, [0]);
  return JSON.parse(stdout);
}
