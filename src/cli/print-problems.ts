import type { Format } from "../format/format.ts";
import { type Findings, hasErrors } from "../model/findings.ts";
import { visible } from "../words/visible.ts";
import { type ExitCode, exitCodeOf, exitCodes } from "./exit-code.ts";
import type { FoundMethodology } from "./inputs.ts";
import type { CommonFlags, Session } from "./session.ts";

/** A methodology, and the findings in the data that were checked by it. */
export interface Origin {
  readonly methodology: FoundMethodology;
  readonly findings: Findings;
  /** Where there are several. */
  readonly folder?: string;
}

type Speaker = Pick<Session, "effects" | "lang" | "jsonLang">;
type ProblemFlags = Partial<Pick<CommonFlags, "quiet" | "maxProblems">> & { readonly format?: Format };

const LONG_PATH = 4096;

/**
 * Prints what was found on standard error: warnings unless `quiet`, errors always. To people whose data have
 * errors it then says where the methodology is not their own but the built-in one.
 */
export async function printProblems(
  session: Speaker,
  findings: Findings,
  flags: ProblemFlags,
  origins: readonly Origin[] = [],
): Promise<ExitCode> {
  const { stderr } = session.effects;
  const shown = flags.quiet === true ? findings.filter(({ severity }) => severity === "error") : findings;
  if (shown.length > 0) stderr.write(await problemsIn(shown, session, flags));
  if (flags.quiet !== true && flags.format?.part !== "json")
    for (const note of builtInNotes(origins, session)) stderr.write(note);
  return hasErrors(findings) ? exitCodeOf(findings) : exitCodes.done;
}

/** Most runs have no problems, and do without the sentences. */
async function problemsIn(
  shown: Findings,
  { lang, jsonLang }: Speaker,
  { format, maxProblems }: ProblemFlags,
): Promise<string> {
  if (format?.part === "json") {
    const { problemsJson } = await import("../problems/problems-json.ts");
    const { jsonText } = await import("../format/to-json.ts");
    return jsonText(problemsJson(shown, { lang: jsonLang, limit: maxProblems }));
  }
  const { problemsText } = await import("../problems/problems-text.ts");
  return problemsText(shown, { lang, limit: maxProblems });
}

function builtInNotes(origins: readonly Origin[], { lang }: Speaker): readonly string[] {
  return origins.flatMap(({ methodology, findings, folder }) => {
    if (!methodology.ok || !methodology.builtIn || !hasDataErrors(findings)) return [];
    const { id } = methodology.value;
    const where = folder === undefined ? "" : ` ${visible(folder, LONG_PATH)}`;
    const words = {
      ru: `в папке${where} нет methodology.yaml: взята встроенная методика ${id}\n`,
      en: `the folder${where} has no methodology.yaml: the built-in methodology ${id} is used\n`,
    };
    return [words[lang]];
  });
}

function hasDataErrors(findings: Findings): boolean {
  return findings.some(
    ({ severity, examples }) => severity === "error" && examples.some(({ at }) => at.in === "export"),
  );
}
