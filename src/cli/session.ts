import type { Findings } from "../model/findings.ts";
import { findings, hasErrors } from "../model/findings.ts";
import { problem } from "../model/problem.ts";
import type { Lang } from "../words/lang.ts";
import type { Effects } from "./effects.ts";
import { type ExitCode, exitCodeOf, exitCodes } from "./exit-code.ts";

/** Flags that every command has. */
export interface CommonFlags {
  readonly color: "auto" | "always" | "never";
  readonly quiet?: boolean;
  readonly maxProblems?: number;
}

/** One run of the program: the world, and how to speak. */
export interface Session {
  readonly effects: Effects;
  readonly lang: Lang;
  readonly version: string;
}

const PRINTED_PROBLEMS = 100;

/** Tells what was found on standard error: warnings unless `quiet`, errors always. */
export async function tell(
  { effects, lang }: Session,
  found: Findings,
  flags: Pick<CommonFlags, "quiet" | "maxProblems">,
  asJson: boolean,
): Promise<ExitCode> {
  const shown = flags.quiet === true ? found.filter(({ severity }) => severity === "error") : found;
  if (shown.length > 0) {
    const limit = flags.maxProblems ?? PRINTED_PROBLEMS;
    effects.stderr.write(asJson ? await jsonOf(shown) : await textOf(shown, lang, limit));
  }
  return hasErrors(found) ? exitCodeOf(found) : exitCodes.done;
}

/* Most runs have nothing to tell, and do without the sentences. */

async function jsonOf(found: Findings): Promise<string> {
  const { problemsJson } = await import("../problems/problems-json.ts");
  const { toJson } = await import("../format/to-json.ts");
  return toJson(problemsJson(found));
}

async function textOf(found: Findings, lang: Lang, limit: number): Promise<string> {
  const { problemsText } = await import("../problems/problems-text.ts");
  return problemsText(found, { lang, limit });
}

/** The result: to the file that was named, whole or not at all, else to standard output. */
export async function deliver(
  session: Session,
  content: string,
  flags: CommonFlags & { readonly output?: string },
  asJson: boolean,
): Promise<ExitCode> {
  const { output } = flags;
  const { stdout, files } = session.effects;
  try {
    if (output === undefined) stdout.write(content);
    else await files.write(output, content);
    return exitCodes.done;
  } catch (error) {
    return tell(session, findings([cannotWrite(error, output ?? "<stdout>")]), flags, asJson);
  }
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

/** Colour where it is asked for, or where a terminal shows it and nobody objects. */
export function colorOf({ env, stdout }: Effects, { color }: CommonFlags, toFile: boolean): boolean {
  if (color !== "auto") return color === "always";
  if (env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "") return false;
  if (env["FORCE_COLOR"] !== undefined) return env["FORCE_COLOR"] !== "0" && env["FORCE_COLOR"] !== "false";
  return stdout.isTerminal && !toFile && env["TERM"] !== "dumb";
}
