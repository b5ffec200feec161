import { type Findings, notKept } from "../model/findings.ts";
import type { Lang } from "../words/lang.ts";
import { deliver } from "./deliver.ts";
import { type ExitCode, exitCodeOf, exitCodes } from "./exit-code.ts";
import { type Origin, printProblems } from "./print-problems.ts";
import type { AnswerFlags, Session } from "./session.ts";

/** Problems that are the result: a program that asked for JSON gets them as its answer, whoever asked for a list gets that too. */
export async function deliverProblems(
  session: Session,
  problems: Findings,
  flags: AnswerFlags,
  origins: readonly Origin[] = [],
): Promise<ExitCode> {
  const { part } = flags.format;
  const printed =
    part === "json" ? exitCodeOf(problems) : await printProblems(session, problems, flags, origins);
  if (part !== "json" && !isList(flags)) return printed;
  if (part !== "json") session.effects.stderr.write(cutNote(problems, session.lang));
  const { problemsAnswer } = await import("../problems/problems-answer.ts");
  const options = { lang: session.jsonLang, limit: flags.maxProblems };
  const delivered = await deliver(session, problemsAnswer(problems, options, session.lang), flags);
  return delivered === exitCodes.done ? printed : delivered;
}

function cutNote(problems: Findings, lang: Lang): string {
  const left = notKept(problems);
  if (left === 0) return "";
  return {
    ru: `в список не вошло: ${left}; исправьте то, что в нём, и проверьте ещё раз\n`,
    en: `not in the list: ${left}; mend what is in it and validate again\n`,
  }[lang];
}

/** Whether the problems are wanted as a list: a row each, or a text that somebody keeps. */
export function isList({ format, output }: Pick<AnswerFlags, "format" | "output">): boolean {
  switch (format.material) {
    case "records":
    case "pages":
    case "book":
      return true;
    case "sheets":
      return output !== undefined && output !== "-";
    case "json":
    case "checks":
      return false;
  }
}
