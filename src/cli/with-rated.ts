import type { Answer } from "../format/answer.ts";
import type { Methodology } from "../model/methodology.ts";
import type { Input } from "../model/rating.ts";
import { inputNotes } from "../provenance/input-notes.ts";
import type { Rated } from "../rate.ts";
import { deliver } from "./deliver.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";
import { type InputFlags, loadedMethodology } from "./inputs.ts";
import { printProblems } from "./print-problems.ts";
import { type RatingRequest, rateFolder } from "./rate-folder.ts";
import type { AnswerFlags, Session } from "./session.ts";

/** What a command asks of a rating. Whatever it refuses it throws as a UsageError, as early as it can. */
export interface Question<Choice> extends RatingRequest<Choice> {
  readonly answer: (rated: Rated, choice: Choice) => Reply | Promise<Reply>;
}

export interface Reply {
  readonly answer: Answer;
  /** Where the answer itself is bad news. */
  readonly code?: ExitCode;
}

/** The whole way of a command that asks one rating: from the methodology to the answer, delivered. */
export async function withRated<Choice>(
  session: Session,
  dir: string | undefined,
  flags: InputFlags & AnswerFlags,
  ask: (methodology: Methodology) => Question<Choice>,
): Promise<ExitCode> {
  const methodology = await loadedMethodology(session.effects, dir, flags.methodology);
  if (!methodology.ok) return printProblems(session, methodology.findings, flags);
  const question = ask(methodology.value);
  const folder = await rateFolder(session, methodology, dir, flags, question);
  const { findings } = folder;
  const origins = [{ methodology, findings }];
  if (!folder.ok) return printProblems(session, findings, flags, origins);
  const { rated, choice, pathOf } = folder.value;
  const reply = await question.answer(rated, choice);
  await printProblems(session, findings, flags, origins);
  printNotes(session, rated.rating.inputs, pathOf, flags);
  const delivered = await deliver(session, reply.answer, flags);
  return delivered === exitCodes.done ? (reply.code ?? exitCodes.done) : delivered;
}

/** What the files were read as, where that is not the usual. */
export function printNotes(
  { effects, lang }: Session,
  inputs: readonly Input[],
  pathOf: (file: string) => string,
  flags: AnswerFlags,
): void {
  if (flags.quiet === true || flags.format.part === "json") return;
  const located = inputs.map((input) => ({ ...input, file: pathOf(input.file) }));
  effects.stderr.write(inputNotes(located, lang));
}
