import { loadStrangeTable } from "../load/strange-table.ts";
import { findings } from "../model/findings.ts";
import { mapAnswer } from "../questions/map/answer.ts";
import { likelyHeader } from "../questions/map/likely-header.ts";
import { proposal } from "../questions/map/proposal.ts";
import { deliver } from "./deliver.ts";
import type { ExitCode } from "./exit-code.ts";
import { dialectOf, type InputFlags, loadedMethodology } from "./inputs.ts";
import { printProblems } from "./print-problems.ts";
import type { AnswerFlags, Session } from "./session.ts";

export interface MapFlags
  extends Pick<InputFlags, "methodology" | "encoding" | "delimiter" | "sheet">,
    AnswerFlags {}

/** Looks at a file that nobody has described, and proposes how to. */
export async function mapFile(session: Session, path: string, flags: MapFlags): Promise<ExitCode> {
  const methodology = await loadedMethodology(session.effects, undefined, flags.methodology);
  if (!methodology.ok) return printProblems(session, methodology.findings, flags);
  const loaded = await loadStrangeTable(session.effects.files.open(path), dialectOf(flags), likelyHeader);
  if ("kind" in loaded) return printProblems(session, findings([loaded]), flags);
  const { table, encoding, delimiter } = loaded;
  const answer = mapAnswer(proposal(table, methodology.value), { file: path, encoding, delimiter });
  return deliver(session, answer, flags);
}
