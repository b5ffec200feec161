import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findings } from "../model/findings.ts";
import type { Lang } from "../words/lang.ts";
import type { Said } from "../words/said.ts";
import { type Effects, type Files, OutputError, type Terminal } from "./effects.ts";
import { exitCodes } from "./exit-code.ts";
import { languageOf } from "./language.ts";
import { nodeFiles } from "./node-files.ts";
import { withProgress } from "./progress.ts";
import { standardOutput } from "./standard-output.ts";

const bug: Said = {
  ru: "Ошибка в самой программе. Пожалуйста, сообщите о ней; POS_RATING_DEBUG=1 покажет подробности.",
  en: "This is a bug in the program. Please report it; POS_RATING_DEBUG=1 shows the details.",
};

/**
 * The only file that touches the process. `root` is the folder of package.json and of what ships with
 * the program.
 */
export async function main(root: string): Promise<void> {
  const stdout = await standardOutput(1, () => process.stdout);
  const stderr = await standardOutput(2, () => process.stderr);
  await runMain(root, stdout, withoutErrors(stderr));
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
      const { cannotWrite } = await import("./deliver.ts");
      const { printProblems } = await import("./print-problems.ts");
      const failure = findings([cannotWrite(error, "<stdout>")]);
      process.exitCode = await printProblems({ effects, lang, jsonLang: lang }, failure, {});
      return;
    }
    const detail = process.env["POS_RATING_DEBUG"] === undefined ? String(error) : (error as Error).stack;
    stderr.write(`${bug[lang]}\n${detail}\n`);
    process.exitCode = exitCodes.bug;
  }
}

function filesFor(args: readonly string[], lang: Lang, root: string, stderr: Terminal): Files {
  const files = nodeFiles(standardInput, root, process.cwd(), uninterrupted);
  const quiet = args.includes("-q") || args.includes("--quiet");
  if (!stderr.isTerminal || quiet) return files;
  return withProgress(files, { write: stderr.write, now: () => performance.now(), lang });
}

const endings = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A signal that comes during the work takes effect after it. */
async function uninterrupted(work: () => void): Promise<void> {
  let met: NodeJS.Signals | undefined;
  const remember = (signal: NodeJS.Signals) => {
    met = signal;
  };
  for (const signal of endings) process.on(signal, remember);
  try {
    work();
    // Node hands a signal over between two turns.
    await new Promise((resolve) => setImmediate(resolve));
  } finally {
    for (const signal of endings) process.off(signal, remember);
    if (met !== undefined) process.kill(process.pid, met);
  }
}

/** A failure to write messages withholds no result and changes no exit code. */
function withoutErrors(stderr: Terminal): Terminal {
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

/** `process.stdin` is made when it is first read: making it takes a while. */
const standardInput: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator](),
};
