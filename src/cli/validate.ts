import { countOf } from "../model/findings.ts";
import type { Input } from "../model/rating.ts";
import { checkedAnswer } from "../questions/validate/answer.ts";
import { deliver } from "./deliver.ts";
import { deliverProblems, isList } from "./deliver-problems.ts";
import type { ExitCode } from "./exit-code.ts";
import { type InputFlags, loadedMethodology } from "./inputs.ts";
import { printProblems } from "./print-problems.ts";
import { rateFolder } from "./rate-folder.ts";
import type { AnswerFlags, Session } from "./session.ts";

export interface ValidateFlags extends Omit<InputFlags, "skipInvalid">, AnswerFlags {}

/** Problems of a cause that a list has at most: it is kept in memory. */
const KEPT_IN_A_LIST = 10_000;

/** Everything that `compute` would refuse, and nothing computed. Here the problems are the result. */
export async function validate(
  session: Session,
  dir: string | undefined,
  flags: ValidateFlags,
): Promise<ExitCode> {
  const methodology = await loadedMethodology(session.effects, dir, flags.methodology);
  if (!methodology.ok) return deliverProblems(session, methodology.findings, flags);
  const keptProblems = isList(flags) ? KEPT_IN_A_LIST : undefined;
  const folder = await rateFolder(session, methodology, dir, flags, {
    choose: () => undefined,
    keptProblems,
  });
  const { findings } = folder;
  if (!folder.ok) return deliverProblems(session, findings, flags, [{ methodology, findings }]);
  const { rated, pathOf } = folder.value;
  const { inputs, regions } = rated.loaded;
  const summary = {
    methodology: methodology.value,
    methodologyPath: methodology.builtIn ? undefined : methodology.path,
    regions: regions.length,
    rows: rowsByRole(inputs),
    files: inputs.map((input) => ({ ...input, path: pathOf(input.file) })),
    warnings: countOf(findings, "warning"),
  };
  if (flags.format.part !== "json") await printProblems(session, findings, flags);
  return deliver(
    session,
    checkedAnswer(summary, findings, { lang: session.jsonLang, limit: flags.maxProblems }, session.lang),
    flags,
  );
}

function rowsByRole(inputs: readonly Input[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const input of inputs) rows.set(input.role, (rows.get(input.role) ?? 0) + input.rows);
  return rows;
}
