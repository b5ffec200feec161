import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { findings } from "../model/findings.ts";
import type { Lang } from "../words/lang.ts";
import { type Effects, type Files, OutputError, type Terminal } from "./effects.ts";
import { exitCodes } from "./exit-code.ts";
import { languageOf } from "./language.ts";
import { nodeFiles } from "./node-files.ts";
import { outlet } from "./outlet.ts";
import { withPatience } from "./patience.ts";
import { withProgress } from "./progress.ts";
import { say, texts } from "./words.ts";

/**
 * The only file that touches the process. `root` is the folder of package.json and of what ships with
 * the program.
 */
export async function main(root: string): Promise<void> {
  const stdout = await outlet({ descriptor: 1, stream: () => process.stdout });
  const stderr = await outlet({ descriptor: 2, stream: () => process.stderr });
  await runMain(root, stdout, heardOrNot(stderr));
  // Everything is written; winding down would only take time.
  if (!stdout.streams() && !stderr.streams()) process.exit();
}

async function runMain(root: string, stdout: Terminal, stderr: Terminal): Promise<void> {
  const args = process.argv.slice(2);
  const lang = languageOf(args, process.env);
  const effects: Effects = {
    env: process.env,
    stdout,
    stderr,
    files: filesFor(args, lang, root, stderr),
    shipped: async () => (await import("../methodology/shipped.ts")).shipped,
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
    if (error instanceof OutputError) {
      const { cannotWrite, tell } = await import("./session.ts");
      const found = findings([cannotWrite(error, "<stdout>")]);
      process.exitCode = await tell({ effects, lang, version: "" }, found, {}, false);
      return;
    }
    const detail = process.env["POS_RATING_DEBUG"] === undefined ? String(error) : (error as Error).stack;
    stderr.write(`${say(texts.bug, lang)}\n${detail}\n`);
    process.exitCode = exitCodes.bug;
  }
}

/** Commands that compute for longer than they read. */
const searches: ReadonlySet<string> = new Set(["gap", "attribute", "whatif"]);

function filesFor(args: readonly string[], lang: Lang, root: string, stderr: Terminal): Files {
  const optimize = () => setFlagsFromString("--opt");
  const searching = args.some((arg) => searches.has(arg));
  if (searching) optimize();
  const own = nodeFiles(standardInput, root, process.cwd());
  const files = searching ? own : withPatience(own, optimize);
  const quiet = args.includes("-q") || args.includes("--quiet");
  if (!stderr.isTerminal || quiet) return files;
  return withProgress(files, { write: stderr.write, now: () => performance.now(), lang });
}

/** What cannot be said on standard error is no reason to withhold the result, or to end with another exit code. */
function heardOrNot(stderr: Terminal): Terminal {
  return {
    ...stderr,
    write(text) {
      try {
        stderr.write(text);
      } catch (error) {
        if (!(error instanceof OutputError)) throw error;
      }
    },
  };
}

/** Made when it is first read. */
const standardInput: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator](),
};
