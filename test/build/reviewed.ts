import { join } from "node:path";
import { Readable } from "node:stream";
import { exportFiles, loadedMethodology } from "../../src/cli/inputs.ts";
import { nodeFiles } from "../../src/cli/node-files.ts";
import { newValues, newWeights } from "../../src/cli/trial.ts";
import type { Answer } from "../../src/format/answer.ts";
import { toMd } from "../../src/format/to-md.ts";
import { toTerminal } from "../../src/format/to-terminal.ts";
import { loadRegions } from "../../src/load/regions.ts";
import type { Checked } from "../../src/model/checked.ts";
import type { Methodology, TieMethod } from "../../src/model/methodology.ts";
import { indicatorsOf, regionExpressionsOf } from "../../src/model/walk.ts";
import { attributePeriods } from "../../src/questions/attribute/attribute-periods.ts";
import type { Attribution, RegionAttribution } from "../../src/questions/attribute/attribution.ts";
import { explainRegion } from "../../src/questions/explain/explain.ts";
import type { Explanation } from "../../src/questions/explain/explanation.ts";
import { findGap } from "../../src/questions/gap/find-gap.ts";
import type { Gap } from "../../src/questions/gap/gap.ts";
import type { WhatIf } from "../../src/questions/what-if/result.ts";
import { type Trial, whatIf } from "../../src/questions/what-if/what-if.ts";
import { type Rated, rateFrom } from "../../src/rate.ts";
import type { Lang } from "../../src/words/lang.ts";
import { root } from "./files.ts";
import { plain } from "./sample-rating.ts";

/* What the reviews of the fixtures come to, for the tests of how they are shown. */

const files = nodeFiles(Readable.from([]), root, join(root, "fixtures"));
const stream = { write: () => undefined, isTerminal: false, width: undefined };
const effects = { env: {}, stdout: stream, stderr: stream, shipped: async () => undefined, files };
export const previous = "compare/previous";

export async function methodologyOf(folder: string): Promise<Methodology> {
  return good(await loadedMethodology(effects, folder, undefined));
}

/** A folder of the fixtures, rated; every organisation is kept, and what another methodology needs. */
export async function ratedFolder(
  folder: string,
  { ties, also }: { readonly ties?: TieMethod; readonly also?: Methodology } = {},
): Promise<Rated> {
  const methodology = await methodologyOf(folder);
  const needed = { tables: methodology.exports.tables, hashes: false };
  const exports = good(await exportFiles(files, folder, {}, needed));
  const options = { ties, by: "total", period: folder } as const;
  const expressions = also === undefined ? [] : regionExpressionsOf(also);
  const regions = await loadRegions(methodology, exports);
  const wanted = { keep: regions.regions, expressions };
  return good(await rateFrom(methodology, regions, exports, wanted, options));
}

export async function explained(folder: string, code: string, id?: string): Promise<Explanation> {
  const rated = await ratedFolder(folder);
  const indicator = indicatorsOf(rated.rating.methodology.blocks).find((one) => one.id === id);
  return explainRegion(rated, regionOf(rated, code), indicator?.id);
}

export async function gapIn(folder: string, code: string, wanted?: number): Promise<Gap> {
  const rated = await ratedFolder(folder);
  return findGap(rated, regionOf(rated, code), wanted);
}

/** From the earlier fixture to `small`: a region came, one left, and the methodology is another. */
export async function attribution(): Promise<Attribution> {
  const [then, now] = [await methodologyOf(previous), await methodologyOf("small")];
  return attributePeriods(
    await ratedFolder(previous, { also: now }),
    await ratedFolder("small", { also: then }),
  );
}

export function attributed({ regions }: Attribution, code: string): RegionAttribution {
  const found = regions.find(({ current }) => current.region.region.code === code);
  if (found === undefined) throw new Error(`${code} is in one of the periods only`);
  return found;
}

export async function tried(
  folder: string,
  sets: readonly string[],
  weights: readonly string[] = [],
  ties?: TieMethod,
): Promise<WhatIf> {
  const rated = await ratedFolder(folder);
  const { methodology } = rated.rating;
  const trial: Trial = {
    values: newValues(sets, rated.loaded.regions, methodology),
    weights: newWeights(weights, methodology),
    ties,
  };
  const told = whatIf(rated, trial);
  if ("reason" in told) throw new Error(`refused: ${told.reason.kind}`);
  return told;
}

export function shown(
  { sheets }: Pick<Answer, "sheets">,
  lang: Lang = "ru",
  width?: number,
): Promise<string> {
  return toTerminal(sheets(lang), { ...plain, width });
}

export function markdown({ sheets }: Pick<Answer, "sheets">, lang: Lang = "ru"): string {
  return toMd(sheets(lang));
}

function regionOf({ rating }: Rated, code: string) {
  const found = rating.ranking.flatMap(({ members }) => members).find(({ region }) => region.code === code);
  if (found === undefined) throw new Error(`${code} has no place`);
  return found;
}

function good<T>(checked: Checked<T>): T {
  if (!checked.ok) throw new Error(JSON.stringify(checked.findings));
  return checked.value;
}
