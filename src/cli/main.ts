import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Effects, Terminal } from "./effects.ts";
import { exitCodes } from "./exit-code.ts";
import { languageOf } from "./language.ts";
import { nodeFiles } from "./node-files.ts";
import { runProgram } from "./program.ts";
import { say, texts } from "./words.ts";

/* The only file that touches the process. The bundle lies in a folder beside what ships with it. */

const root = fileURLToPath(new URL("..", import.meta.url));
const args = process.argv.slice(2);
const lang = languageOf(args, process.env);
const effects: Effects = {
  env: process.env,
  stdout: terminal(process.stdout),
  stderr: terminal(process.stderr),
  files: nodeFiles(process.stdin, root, process.cwd()),
};

// A reader that goes away (`| head`) is no failure of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

try {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  process.exitCode = await runProgram(args, { effects, lang, version });
} catch (error) {
  const detail = process.env["POS_RATING_DEBUG"] === undefined ? String(error) : (error as Error).stack;
  process.stderr.write(`${say(texts.bug, lang)}\n${detail}\n`);
  process.exitCode = exitCodes.bug;
}

function terminal(stream: NodeJS.WriteStream): Terminal {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    width: stream.isTTY === true ? stream.columns : undefined,
  };
}
