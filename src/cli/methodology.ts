import { lines } from "../format/sheet.ts";
import { problemsJson } from "../problems/problems-json.ts";
import { methodologyAnswer } from "../questions/methodology/answer.ts";
import type { Said } from "../words/said.ts";
import { visiblePath } from "../words/visible.ts";
import { deliver } from "./deliver.ts";
import { deliverProblems } from "./deliver-problems.ts";
import type { ExitCode } from "./exit-code.ts";
import { type FoundMethodology, type GoodMethodology, loadedMethodology } from "./inputs.ts";
import { printProblems } from "./print-problems.ts";
import type { AnswerFlags, Session } from "./session.ts";

export async function showMethodology(
  session: Session,
  path: string | undefined,
  flags: AnswerFlags,
): Promise<ExitCode> {
  const methodology = await methodologyAt(session, path);
  const code = await printProblems(session, methodology.findings, flags);
  if (!methodology.ok) return code;
  return deliver(session, methodologyAnswer({ ...methodology.value, file: pathOf(methodology) }), flags);
}

const inOrder: Said = { ru: "Методика в порядке", en: "The methodology is in order" };

/** Here the problems are the result. */
export async function checkMethodology(
  session: Session,
  path: string | undefined,
  flags: AnswerFlags,
): Promise<ExitCode> {
  const methodology = await methodologyAt(session, path);
  const { findings } = methodology;
  if (!methodology.ok) return deliverProblems(session, findings, flags);
  const { id, sha256 } = methodology.value;
  const file = visiblePath(pathOf(methodology));
  if (flags.format.part !== "json") await printProblems(session, findings, flags);
  const options = { lang: session.jsonLang, limit: flags.maxProblems };
  const answer = {
    sheets: (lang: Session["lang"]) => [lines([`${inOrder[lang]}: ${file} (${id}, SHA-256 ${sha256})`])],
    json: () => problemsJson(findings, options),
  };
  return deliver(session, answer, flags);
}

/** The path that leads to it; the built-in one is at no path of the user's. */
function pathOf({ builtIn, path, value }: GoodMethodology): string {
  return builtIn ? value.file : path;
}

/** A file, a folder that may hold one, or nothing said. */
async function methodologyAt({ effects }: Session, path: string | undefined): Promise<FoundMethodology> {
  const folder = path === undefined || (await effects.files.kind(path)) === "folder";
  return loadedMethodology(effects, folder ? path : undefined, folder ? undefined : path);
}
