import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lang } from "../present/lang.ts";
import type { Effects, Files, Terminal } from "./effects.ts";
import { exitCodes } from "./exit-code.ts";
import { languageOf } from "./language.ts";
import { nodeFiles } from "./node-files.ts";
import { runProgram } from "./program.ts";
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
    stdout: terminal(process.stdout),
    stderr: terminal(process.stderr),
    files: filesFor(args, lang, root),
    parsed: () => parsed(join(root, "dist", "methodology.json")),
  };
  try {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    process.exitCode = await runProgram(args, { effects, lang, version });
  } catch (error) {
    const detail = process.env["POS_RATING_DEBUG"] === undefined ? String(error) : (error as Error).stack;
    process.stderr.write(`${say(texts.bug, lang)}\n${detail}\n`);
    process.exitCode = exitCodes.bug;
  }
}

function filesFor(args: readonly string[], lang: Lang, root: string): Files {
  const files = nodeFiles(process.stdin, root, process.cwd());
  const quiet = args.includes("-q") || args.includes("--quiet");
  if (process.stderr.isTTY !== true || quiet) return files;
  const write = (text: string) => void process.stderr.write(text);
  return withProgress(files, { write, now: () => performance.now(), lang });
}

function parsed(file: string) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

function terminal(stream: NodeJS.WriteStream): Terminal {
  // A reader that goes away (`| head`) is no failure of ours.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    width: stream.isTTY === true ? stream.columns : undefined,
  };
}
