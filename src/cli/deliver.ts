import type { Answer } from "../format/answer.ts";
import { findings } from "../model/findings.ts";
import { problem } from "../model/problem.ts";
import { visibleText } from "../words/visible.ts";
import type { Terminal } from "./effects.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { presentationOf, toStandardOutput } from "./presentation.ts";
import { printProblems } from "./print-problems.ts";
import type { AnswerFlags, Session } from "./session.ts";

/** Writes an answer: to the file that is named, whole or not at all, else to standard output. */
export async function deliver(session: Session, answer: Answer, flags: AnswerFlags): Promise<ExitCode> {
  let content: string;
  try {
    content = await flags.format.write(answer, presentationOf(session, flags));
  } catch (error) {
    if (!isTooLong(error)) throw error;
    const { output = "<stdout>" } = flags;
    const at = { in: "file", file: output === "-" ? "<stdout>" : output } as const;
    return printProblems(
      session,
      findings([problem("cannot-write", at, { reason: "too-long", detail: "" })]),
      flags,
    );
  }
  return deliverText(session, content, flags);
}

/** What the engine says where a text would be longer than its texts can be: half a gigabyte. */
function isTooLong(error: unknown): boolean {
  return error instanceof RangeError && error.message === "Invalid string length";
}

export async function deliverText(session: Session, content: string, flags: AnswerFlags): Promise<ExitCode> {
  const { output = "-" } = flags;
  const { stdout, files } = session.effects;
  try {
    if (toStandardOutput(flags)) stdout.write(forTerminal(stdout, content, flags));
    else await files.write(new Map([[output, content]]));
    return exitCodes.done;
  } catch (error) {
    const file = toStandardOutput(flags) ? "<stdout>" : output;
    return printProblems(session, findings([cannotWrite(error, file)]), flags);
  }
}

/** Control characters would act on a terminal. A table has none but those of its colours, which stay. */
function forTerminal({ isTerminal }: Terminal, content: string, { format }: AnswerFlags): string {
  return isTerminal && format.name !== "table" ? visibleText(content) : content;
}

const reasons = {
  EEXIST: "exists",
  ENOENT: "not-found",
  EISDIR: "is-folder",
  ENOTDIR: "not-a-folder",
  EACCES: "no-permission",
  EPERM: "no-permission",
} as const;

export function cannotWrite(error: unknown, file: string) {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") throw error;
  const { code } = error;
  const reason = Object.hasOwn(reasons, code) ? reasons[code as keyof typeof reasons] : "other";
  return problem("cannot-write", { in: "file", file }, { reason, detail: code });
}
