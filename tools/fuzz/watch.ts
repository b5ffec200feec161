import { spawn } from "node:child_process";
import type { Progress } from "./attempts.ts";

/** What came of the inputs of one target. */
export interface Tried {
  readonly inputs: number;
  readonly lastSeed: number;
  /** What is wrong with the input of the last seed. */
  readonly finding: string | undefined;
}

/** An input that takes longer, in milliseconds, is a finding; so is one of which the process dies. */
const LONGEST = 120_000;

/** Tries the inputs of a target, from a seed on, in a process of their own. */
export function watch(root: string, name: string, firstSeed: number, milliseconds: number): Promise<Tried> {
  const args = ["tools/run.js", "tools/fuzz/attempts.ts", name, `${firstSeed}`, `${milliseconds}`];
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "pipe", "ipc"],
  });
  let said = "";
  child.stderr?.on("data", (part: Buffer) => {
    said += part;
  });
  let tried: Tried = { inputs: 0, lastSeed: firstSeed, finding: undefined };
  let clock = setTimeout(() => {}, 0);
  const wait = () => {
    clearTimeout(clock);
    clock = setTimeout(() => child.kill("SIGKILL"), LONGEST);
  };
  wait();
  child.on("message", ({ seed, finding }: Progress) => {
    const inputs = finding === undefined ? tried.inputs + 1 : tried.inputs;
    tried = { inputs, lastSeed: seed, finding };
    wait();
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(clock);
      const end = signal ?? `exit code ${code}`;
      const finding = `the process ended with ${end}, or took too long\n${said}`;
      resolve(code === 0 ? tried : { ...tried, finding });
    });
  });
}
