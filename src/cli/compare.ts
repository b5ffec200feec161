import { basename, resolve } from "node:path";
import { loadResult } from "../load/result.ts";
import type { Checked } from "../model/checked.ts";
import { merge } from "../model/findings.ts";
import type { RatingResult } from "../model/rating-result.ts";
import { inputNotes } from "../provenance/input-notes.ts";
import { compareResults } from "../questions/compare/compare-results.ts";
import { presentComparison } from "../questions/compare/present-comparison.ts";
import { ratingResult } from "../questions/compare/rating-result.ts";
import { type Format, fileEndings } from "../questions/rating/formats.ts";
import { rate } from "../rate.ts";
import { type Origin, tellOf } from "./built-in.ts";
import type { ExitCode } from "./exit-code.ts";
import { exportFiles, type InputFlags, loadedMethodology } from "./inputs.ts";
import { outputFormat } from "./output-format.ts";
import { presentationOf } from "./report-flags.ts";
import { type CommonFlags, deliver, type Session } from "./session.ts";
import { UsageError } from "./usage-error.ts";

export interface CompareFlags extends Omit<InputFlags, "regions" | "organizations">, CommonFlags {
  readonly format?: Format;
  readonly output?: string;
  readonly byDistrict?: boolean;
  readonly byBlock?: boolean;
  readonly addBom?: boolean;
  readonly excel?: boolean;
}

/** What changed between two ratings, each computed from a folder or read from the JSON of `compute`. */
export async function compare(
  session: Session,
  previous: string,
  current: string,
  flags: CompareFlags,
): Promise<ExitCode> {
  const { lang } = session;
  const format = flags.format ?? outputFormat(flags.output, fileEndings);
  const asJson = format === "json";
  const rows = rowsOf(flags);
  if (previous === "-" && current === "-") throw new UsageError(onlyOnce);
  const origins: Origin[] = [];
  const then = await side(session, previous, flags, origins);
  const now = await side(session, current, flags, origins);
  const code = await tellOf(session, merge(then.findings, now.findings), flags, asJson, origins);
  if (!then.ok || !now.ok) return code;
  const presentation = presentationOf(session, flags);
  const comparison = compareResults(then.value, now.value);
  const content = await presentComparison(comparison, rows, lang, format, presentation);
  return deliver(session, content, flags, asJson);
}

/** A folder is rated, by its own methodology unless one is named, and is then an origin; a file is read. */
async function side(
  session: Session,
  path: string,
  flags: CompareFlags,
  origins: Origin[],
): Promise<Checked<RatingResult>> {
  const { effects, lang } = session;
  if (path === "-" || (await effects.files.kind(path)) !== "folder") {
    return loadResult(effects.files.open(path));
  }
  const methodology = await loadedMethodology(effects, path, flags.methodology);
  if (!methodology.ok) return methodology;
  const organizations = methodology.value.exports.organizations !== undefined;
  const files = await exportFiles(effects.files, path, flags, { organizations, hashes: false });
  if (!files.ok) return files;
  const rating = await rate(methodology.value, files.value, {
    ties: undefined,
    by: "total",
    period: undefined,
  });
  origins.push({ methodology, found: rating.findings, folder: path });
  if (!rating.ok) return rating;
  if (flags.quiet !== true && flags.format !== "json")
    effects.stderr.write(inputNotes(rating.value.inputs, lang));
  return {
    ok: true,
    value: ratingResult(rating.value, basename(resolve(path))),
    findings: rating.findings,
  };
}

function rowsOf({ byDistrict, byBlock }: CompareFlags) {
  if (byDistrict === true && byBlock === true) throw new UsageError(oneOfTwo);
  return byDistrict === true ? "district" : byBlock === true ? "block" : "region";
}

const oneOfTwo = {
  ru: "--by-district и --by-block — разные таблицы, выберите одну",
  en: "--by-district and --by-block are different tables, choose one",
};

const onlyOnce = {
  ru: "стандартный ввод (-) может быть только одной из сторон",
  en: "standard input (-) can be one of the sides only",
};
