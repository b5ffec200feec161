import { spawn } from "node:child_process";
import type { Progress } from "./attempts.ts";
import type { Attempt } from "./target.ts";

/** What came of the inputs of one target. */
export interface Tried {
  readonly inputs: number;
  readonly lastSeed: number;
  /** How many inputs came to each verdict, where the target tells them. */
  readonly verdicts: Readonly<Record<string, number>>;
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
  let tried: Tried = { inputs: 0, lastSeed: firstSeed, verdicts: {}, finding: undefined };
  let clock = setTimeout(() => {}, 0);
  const wait = () => {
    clearTimeout(clock);
    clock = setTimeout(() => child.kill("SIGKILL"), LONGEST);
  };
  wait();
  child.on("message", ({ seed, attempt }: Progress) => {
    tried = attempt === undefined ? { ...tried, lastSeed: seed } : withAttempt(tried, attempt);
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

function withAttempt({ inputs, lastSeed, verdicts }: Tried, { verdict, finding }: Attempt): Tried {
  const counts = verdict === undefined ? verdicts : { ...verdicts, [verdict]: (verdicts[verdict] ?? 0) + 1 };
  return { inputs: inputs + 1, lastSeed, verdicts: counts, finding };
}
