import { resolve } from "node:path";
import { Readable } from "node:stream";
import type { Effects } from "../../src/cli/effects.ts";
import { languageOf } from "../../src/cli/language.ts";
import { nodeFiles } from "../../src/cli/node-files.ts";
import { runProgram } from "../../src/cli/program.ts";

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

export interface World {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** Columns of the terminal; a pipe where there is none. */
  readonly width?: number;
  /** A methodology as it was checked before; the shipped one as the build checked it, where none is given. */
  readonly shipped?: Effects["shipped"];
}

const root = resolve(import.meta.dirname, "../..");

/** One command line, in this process, in a world of the test's making. */
export async function run(
  args: readonly string[],
  { cwd, env = {}, stdin = "", width, shipped = shippedByTheBuild }: World,
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const isTerminal = width !== undefined;
  const effects = {
    env,
    stdout: { write: keep(out), isTerminal, width },
    stderr: { write: keep(err), isTerminal: false, width: undefined },
    shipped,
    files: nodeFiles(Readable.from([Buffer.from(stdin)]), root, cwd),
  };
  const code = await runProgram(args, { effects, lang: languageOf(args, env), version: "0.0.0" });
  return { stdout: out.join(""), stderr: err.join(""), code };
}

async function shippedByTheBuild() {
  return (await import("../../src/methodology/shipped.ts")).shipped;
}

function keep(pieces: string[]): (text: string | Uint8Array) => void {
  return (text) => {
    pieces.push(typeof text === "string" ? text : Buffer.from(text).toString());
  };
}
