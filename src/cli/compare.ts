import { basename, resolve } from "node:path";
import { loadResult } from "../load/result.ts";
import type { Checked } from "../model/checked.ts";
import { merge } from "../model/findings.ts";
import type { RatingResult } from "../model/rating-result.ts";
import { comparisonAnswer } from "../questions/compare/answer.ts";
import { compareResults } from "../questions/compare/compare-results.ts";
import { ratingResult } from "../questions/compare/rating-result.ts";
import { deliver } from "./deliver.ts";
import type { ExitCode } from "./exit-code.ts";
import { type InputFlags, loadedMethodology } from "./inputs.ts";
import { optionName } from "./option-name.ts";
import { dialect, keysOf, skipInvalid } from "./options.ts";
import { type Origin, printProblems } from "./print-problems.ts";
import { rateFolder } from "./rate-folder.ts";
import type { AnswerFlags, Session } from "./session.ts";
import { UsageError } from "./usage-error.ts";
import { printNotes } from "./with-rated.ts";

export interface CompareFlags extends Omit<InputFlags, "regions" | "organizations">, AnswerFlags {
  readonly byDistrict?: boolean;
  readonly byBlock?: boolean;
}

/** What changed between two ratings, each computed from a folder or read from the JSON of `compute`. */
export async function compare(
  session: Session,
  previous: string,
  current: string,
  flags: CompareFlags,
): Promise<ExitCode> {
  const rows = flags.byDistrict === true ? "district" : flags.byBlock === true ? "block" : "region";
  if (previous === "-" && current === "-") throw new UsageError(onlyOnce);
  await checkFolderOptions(session, [previous, current], flags);
  const then = await resultOf(session, previous, flags);
  const now = await resultOf(session, current, flags);
  const problems = merge(then.result.findings, now.result.findings);
  const code = await printProblems(session, problems, flags, [...then.origins, ...now.origins]);
  if (!then.result.ok || !now.result.ok) return code;
  return deliver(session, comparisonAnswer(compareResults(then.result.value, now.result.value), rows), flags);
}

interface Side {
  readonly result: Checked<RatingResult>;
  readonly origins: readonly Origin[];
}

/** A folder is rated, by its own methodology unless one is named; a file is read. */
async function resultOf(session: Session, path: string, flags: CompareFlags): Promise<Side> {
  const { effects } = session;
  if (path === "-" || (await effects.files.kind(path)) !== "folder") {
    return { result: await loadResult(effects.files.open(path)), origins: [] };
  }
  const methodology = await loadedMethodology(effects, path, flags.methodology);
  if (!methodology.ok) return { result: methodology, origins: [] };
  const folder = await rateFolder(session, methodology, path, flags, { choose: () => undefined });
  const { findings } = folder;
  const origins = [{ methodology, findings, folder: path }];
  if (!folder.ok) return { result: folder, origins };
  const { rated, pathOf } = folder.value;
  printNotes(session, rated.rating.inputs, pathOf, flags);
  const value = ratingResult(rated.rating, basename(resolve(path)));
  return { result: { ok: true, value, findings }, origins };
}

/** How exports are read is asked only where there are exports. */
async function checkFolderOptions(
  { effects }: Session,
  paths: readonly string[],
  flags: CompareFlags,
): Promise<void> {
  const given: Readonly<Record<string, unknown>> = { ...flags };
  const option = folderOptions.find((name) => given[name] !== undefined);
  if (option === undefined) return;
  const kinds = await Promise.all(paths.map((path) => (path === "-" ? "file" : effects.files.kind(path))));
  if (kinds.includes("folder")) return;
  throw new UsageError({
    ru: `--${optionName(option)}: только для папки с выгрузками, а обе стороны — готовые рейтинги`,
    en: `--${optionName(option)}: for a folder of exports only, and both sides are computed ratings`,
  });
}

/** How a folder is rated. */
const folderOptions = ["methodology", ...keysOf([skipInvalid, ...dialect()])];

const onlyOnce = {
  ru: "стандартный ввод (-) может быть только одной из сторон",
  en: "standard input (-) can be one of the sides only",
};
