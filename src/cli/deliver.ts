import type { Answer } from "../format/answer.ts";
import { type Content, piecesOf } from "../format/content.ts";
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
  let content: Content;
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
  return deliverContent(session, content, flags);
}

/** What the engine says where a text would be longer than its texts can be: half a gigabyte. */
function isTooLong(error: unknown): boolean {
  return error instanceof RangeError && error.message === "Invalid string length";
}

async function deliverContent(session: Session, content: Content, flags: AnswerFlags): Promise<ExitCode> {
  const { output = "-" } = flags;
  const { stdout, files } = session.effects;
  try {
    if (toStandardOutput(flags)) {
      for (const piece of piecesOf(content)) stdout.write(forTerminal(stdout, piece, flags));
    } else await files.write(new Map([[output, content]]));
    return exitCodes.done;
  } catch (error) {
    const file = toStandardOutput(flags) ? "<stdout>" : output;
    return printProblems(session, findings([cannotWrite(error, file)]), flags);
  }
}

/** Control characters would act on a terminal. A table has none but those of its colours, which stay. */
function forTerminal(
  { isTerminal }: Terminal,
  piece: string | Uint8Array,
  { format }: AnswerFlags,
): string | Uint8Array {
  return isTerminal && format.name !== "table" && typeof piece === "string" ? visibleText(piece) : piece;
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
