import type { Checked } from "../model/checked.ts";
import type { Findings } from "../model/findings.ts";
import type { Methodology } from "../model/methodology.ts";
import { visible } from "../words/visible.ts";
import type { ExitCode } from "./exit-code.ts";
import { type CommonFlags, type Session, tell } from "./session.ts";
import { say } from "./words.ts";

/** A methodology, and whether it is the built-in one, taken because the folder has none. */
export type FoundMethodology = Checked<Methodology> & { readonly builtIn: boolean };

/** Where a rating came from: `folder` where there are two. */
export interface Origin {
  readonly methodology: FoundMethodology;
  readonly found: Findings;
  readonly folder?: string;
}

/**
 * Tells what was found; then, to people, whose data have errors, that the methodology which they are held
 * against is not their own.
 */
export async function tellOf(
  session: Session,
  found: Findings,
  flags: CommonFlags,
  asJson: boolean,
  origins: readonly Origin[],
): Promise<ExitCode> {
  const code = await tell(session, found, flags, asJson);
  if (asJson) return code;
  const { effects, lang } = session;
  for (const { methodology, found: theirs, folder } of origins) {
    if (!methodology.ok || !methodology.builtIn || !hasDataErrors(theirs)) continue;
    const { id } = methodology.value;
    const where = folder === undefined ? "" : ` ${visible(folder, LONG_PATH)}`;
    effects.stderr.write(
      say(
        {
          ru: `в папке${where} нет methodology.yaml: взята встроенная методика ${id}\n`,
          en: `the folder${where} has no methodology.yaml: the built-in methodology ${id} is used\n`,
        },
        lang,
      ),
    );
  }
  return code;
}

/** The same where all of it was found in one rating. */
export function tellRated(
  session: Session,
  methodology: FoundMethodology,
  found: Findings,
  flags: CommonFlags,
  asJson: boolean,
): Promise<ExitCode> {
  return tellOf(session, found, flags, asJson, [{ methodology, found }]);
}

const LONG_PATH = 4096;

function hasDataErrors(found: Findings): boolean {
  return found.some(
    ({ severity, examples }) => severity === "error" && examples.some(({ at }) => at.in === "export"),
  );
}
