import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isatty } from "node:tty";
import type { Lang } from "../present/lang.ts";
import type { Effects, Files, Terminal } from "./effects.ts";
import { exitCodes } from "./exit-code.ts";
import { languageOf } from "./language.ts";
import { nodeFiles } from "./node-files.ts";
import { withProgress } from "./progress.ts";
import { say, texts } from "./words.ts";

/**
 * The only file that touches the process. `root` is the folder of package.json and of what ships with
 * the program.
 */
export async function main(root: string): Promise<void> {
  const args = process.argv.slice(2);
  const lang = languageOf(args, process.env);
  const effects: Effects = {
    env: process.env,
    stdout: terminal(1, () => process.stdout),
    stderr: terminal(2, () => process.stderr),
    files: filesFor(args, lang, root),
    parsed: () => parsed(join(root, "dist", "methodology.json")),
  };
  try {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    // The whole command line takes longer to build than this takes to answer.
    if (args.length === 1 && args[0] === "--version") {
      effects.stdout.write(`${version}\n`);
      return;
    }
    const { runProgram } = await import("./program.ts");
    process.exitCode = await runProgram(args, { effects, lang, version });
  } catch (error) {
    const detail = process.env["POS_RATING_DEBUG"] === undefined ? String(error) : (error as Error).stack;
    process.stderr.write(`${say(texts.bug, lang)}\n${detail}\n`);
    process.exitCode = exitCodes.bug;
  }
}

function filesFor(args: readonly string[], lang: Lang, root: string): Files {
  const files = nodeFiles(standardInput, root, process.cwd());
  const quiet = args.includes("-q") || args.includes("--quiet");
  if (!isatty(2) || quiet) return files;
  const write = (text: string) => void process.stderr.write(text);
  return withProgress(files, { write, now: () => performance.now(), lang });
}

/** Made when it is first read. */
const standardInput: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator](),
};

function parsed(file: string) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** The stream is made when it is first needed: each takes a share of the start-up. */
function terminal(descriptor: number, stream: () => NodeJS.WriteStream): Terminal {
  let ready: NodeJS.WriteStream | undefined;
  const opened = (): NodeJS.WriteStream => {
    // A reader that goes away (`| head`) is no failure of ours.
    ready ??= stream().on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
    return ready;
  };
  return {
    write: (text) => void opened().write(text),
    isTerminal: isatty(descriptor),
    width: isatty(descriptor) ? opened().columns : undefined,
  };
}
