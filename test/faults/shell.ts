import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { folder, root, small } from "../build/files.ts";

export const bin = join(root, "bin/pos-rating.cjs");
const inputs = ["regions.csv", "organizations.csv", "methodology.yaml"] as const;

/** The files of fixtures/small in a folder of the test's own, with others or instead of them. */
export function exports(others: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const own = Object.fromEntries(inputs.map((name) => [name, readFileSync(join(small, name))]));
  return folder({ ...own, ...others });
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const environment = {
  ...process.env,
  POS: `"${process.execPath}" "${bin}"`,
  NODE: process.execPath,
  BIN: bin,
};

/** A command line of bash in a folder; `eval $POS …` is the program as it is installed. */
export function shell(line: string, cwd: string): Ended {
  return spawnSync("bash", ["-c", line], { cwd, encoding: "utf8", timeout: 60_000, env: environment });
}

/** The same, while other things go on. */
export function begun(line: string, cwd: string): Promise<Ended> {
  const child = spawn("bash", ["-c", line], { cwd, timeout: 60_000, env: environment });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (part) => {
    stdout += part;
  });
  child.stderr.on("data", (part) => {
    stderr += part;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
}

/** A fault that is told in a sentence: its exit code, and what the sentence says. */
export function expectTold({ status, stderr }: Ended, code: number, says: string): void {
  expect({ status, stderr }).toEqual({ status: code, stderr: expect.stringContaining(says) });
  expect(stderr).not.toMatch(/^\s+at |Error\b/m);
}
