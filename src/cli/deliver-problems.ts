import type { Findings } from "../model/findings.ts";
import { deliver } from "./deliver.ts";
import { type ExitCode, exitCodeOf, exitCodes } from "./exit-code.ts";
import { type Origin, printProblems } from "./print-problems.ts";
import type { AnswerFlags, Session } from "./session.ts";

/** Problems that are the result: a program that asked for JSON gets them as its answer. */
export async function deliverProblems(
  session: Session,
  problems: Findings,
  flags: AnswerFlags,
  origins: readonly Origin[] = [],
): Promise<ExitCode> {
  if (flags.format.part !== "json") return printProblems(session, problems, flags, origins);
  const { problemsAnswer } = await import("../problems/problems-answer.ts");
  const answer = problemsAnswer(problems, { lang: session.jsonLang, limit: flags.maxProblems });
  const delivered = await deliver(session, answer, flags);
  return delivered === exitCodes.done ? exitCodeOf(problems) : delivered;
}
