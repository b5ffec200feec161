import { nothingMore } from "../load/load.ts";
import { loadRegions } from "../load/regions.ts";
import type { Checked } from "../model/checked.ts";
import type { RegionExpression } from "../model/expression.ts";
import { merge } from "../model/findings.ts";
import type { Region } from "../model/region.ts";
import { type Rated, type RateOptions, rateFrom } from "../rate.ts";
import type { Said } from "../words/said.ts";
import { aliasSource, exportFiles, type GoodMethodology, type InputFlags, pathsIn } from "./inputs.ts";
import type { AnswerFlags, Session } from "./session.ts";
import { UsageError } from "./usage-error.ts";
import { withPaths } from "./with-paths.ts";

const RESULT = /\.json(\.gz)?$/i;

const needsFolder = (path: string): Said => ({
  ru: `${path} — файл, а нужна папка с выгрузками: в готовом результате нет ячеек, по которым считают формулы; результаты сравнивает compare`,
  en: `${path} is a file, and a folder of exports is needed: a result does not hold the cells that formulas are computed from; compare compares results`,
});

/** How a folder is rated, and what is wanted of it besides the rating. */
export interface RatingRequest<Choice> extends Partial<RateOptions> {
  /** What the command line chooses of the regions; may throw a UsageError. */
  readonly choose: (regions: readonly Region[]) => Choice;
  /** The regions whose rows in the tables are needed whole. */
  readonly keep?: (choice: Choice) => readonly Region[];
  /** What is to be measured besides what the methodology measures. */
  readonly expressions?: readonly RegionExpression[];
  /** Problems of a cause to be kept, where that is not the usual number. */
  readonly keptProblems?: number | undefined;
}

export interface RatedFolder<Choice> {
  readonly rated: Rated;
  readonly choice: Choice;
  /** The path that leads to an input from where the user is. */
  readonly pathOf: (file: string) => string;
}

/** Files, regions, what is chosen of them, organisations, the rating. */
export async function rateFolder<Choice>(
  { effects }: Session,
  methodology: GoodMethodology,
  dir: string | undefined,
  flags: InputFlags & Pick<AnswerFlags, "format">,
  { ties, by = "total", period, choose, keep, expressions = [], keptProblems }: RatingRequest<Choice>,
): Promise<Checked<RatedFolder<Choice>>> {
  if (dir !== undefined && RESULT.test(dir) && (await effects.files.kind(dir)) === "file")
    throw new UsageError(needsFolder(dir));
  const { value, builtIn } = methodology;
  const files = await exportFiles(effects.files, dir, flags, {
    tables: value.exports.tables,
    hashes: flags.format.part === "json",
    keptProblems,
  });
  if (!files.ok) return { ok: false, findings: merge(methodology.findings, files.findings) };
  const inputs = { ...files.value, aliases: aliasSource(effects.files, methodology, flags) };
  const pathOf = pathsIn(dir, flags, inputs, builtIn);
  const regions = await loadRegions(value, inputs);
  const chosen = regions.usable ? { choice: choose(regions.regions) } : undefined;
  const wanted = chosen === undefined ? nothingMore : { keep: keep?.(chosen.choice) ?? [], expressions };
  const rated = await rateFrom(value, regions, inputs, wanted, { ties, by, period });
  const findings = merge(methodology.findings, withPaths(rated.findings, pathOf));
  if (!rated.ok || chosen === undefined) return { ok: false, findings };
  return { ok: true, value: { rated: rated.value, ...chosen, pathOf }, findings };
}
