import { toJson } from "../format/to-json.ts";
import { loadMethodology } from "../methodology/load.ts";
import type { Source } from "../model/source.ts";
import { problemsJson } from "../problems/problems-json.ts";
import { presentMethodology } from "../questions/methodology/methodology-formats.ts";
import { type Format, fileEndings } from "../questions/rating/formats.ts";
import { type ExitCode, exitCodeOf, exitCodes } from "./exit-code.ts";
import { methodologySource } from "./inputs.ts";
import { outputFormat } from "./output-format.ts";
import { presentationOf } from "./report-flags.ts";
import { type CommonFlags, deliver, type Session, tell } from "./session.ts";
import { say, texts } from "./words.ts";

export interface ShowFlags extends CommonFlags {
  readonly format?: Format;
  readonly output?: string;
  readonly addBom?: boolean;
  readonly excel?: boolean;
}

export interface CheckFlags extends CommonFlags {
  readonly format: "text" | "json";
}

export async function showMethodology(
  session: Session,
  path: string | undefined,
  flags: ShowFlags,
): Promise<ExitCode> {
  const format = flags.format ?? outputFormat(flags.output, fileEndings);
  const methodology = await loadMethodology(await sourceAt(session, path));
  if (!methodology.ok) return tell(session, methodology.findings, flags, format === "json");
  const content = await presentMethodology(methodology.value, format, presentationOf(session, flags));
  return deliver(session, content, flags, format === "json");
}

export async function checkMethodology(
  session: Session,
  path: string | undefined,
  flags: CheckFlags,
): Promise<ExitCode> {
  const { effects, lang } = session;
  const source = await sourceAt(session, path);
  const methodology = await loadMethodology(source);
  if (flags.format === "json") {
    effects.stdout.write(toJson(problemsJson(methodology.findings)));
    return methodology.ok ? exitCodes.done : exitCodeOf(methodology.findings);
  }
  if (!methodology.ok) return tell(session, methodology.findings, flags, false);
  const { id, sha256 } = methodology.value;
  effects.stdout.write(`${say(texts.methodologyGood, lang)}: ${source.name} (${id}, SHA-256 ${sha256})\n`);
  return exitCodes.done;
}

/** A file, a folder that may hold one, or nothing said. */
async function sourceAt({ effects }: Session, path: string | undefined): Promise<Source> {
  const folder = path === undefined || (await effects.files.kind(path)) === "folder";
  return methodologySource(effects.files, folder ? path : undefined, folder ? undefined : path);
}
