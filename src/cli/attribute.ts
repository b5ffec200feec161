import { basename, resolve } from "node:path";
import { merge } from "../model/findings.ts";
import type { Methodology } from "../model/methodology.ts";
import { indicatorsOf } from "../model/walk.ts";
import { attributionAnswer } from "../questions/attribute/answer.ts";
import { attributePeriods } from "../questions/attribute/attribute-periods.ts";
import type { Attribution, RegionAttribution } from "../questions/attribute/attribution.ts";
import { isComparable } from "../questions/attribute/comparable.ts";
import type { Rated } from "../rate.ts";
import { chosenRegion, notRated } from "./chosen-region.ts";
import { deliver } from "./deliver.ts";
import type { ExitCode } from "./exit-code.ts";
import { type GoodMethodology, type InputFlags, loadedMethodology } from "./inputs.ts";
import { printProblems } from "./print-problems.ts";
import { rateFolder } from "./rate-folder.ts";
import type { AnswerFlags, Session } from "./session.ts";
import { UsageError } from "./usage-error.ts";
import { printNotes } from "./with-rated.ts";

export interface AttributeFlags extends InputFlags, AnswerFlags {
  readonly region?: string;
  readonly top?: number;
  readonly full?: boolean;
}

export async function attribute(
  session: Session,
  previous: string,
  current: string,
  flags: AttributeFlags,
): Promise<ExitCode> {
  const { effects } = session;
  const { top, full = false } = flags;
  const before = await loadedMethodology(effects, previous, undefined);
  const now = await loadedMethodology(effects, current, undefined);
  if (!before.ok || !now.ok) return printProblems(session, merge(before.findings, now.findings), flags);
  const then = await ratedPeriod(session, previous, before, now.value, flags);
  const later = await ratedPeriod(session, current, now, before.value, flags);
  const problems = merge(then.findings, later.findings);
  const origins = [
    { methodology: before, findings: then.findings, folder: previous },
    { methodology: now, findings: later.findings, folder: current },
  ];
  if (!then.ok || !later.ok) return printProblems(session, problems, flags, origins);
  const periods = [then.value, later.value] as const;
  const attribution = attributePeriods(periods[0].rated, periods[1].rated);
  const latestFirst = periods.toReversed().map(({ rated }) => rated);
  const region = flags.region === undefined ? undefined : attributed(attribution, flags.region, latestFirst);
  await printProblems(session, problems, flags, origins);
  for (const { rated, pathOf } of periods) printNotes(session, rated.rating.inputs, pathOf, flags);
  return deliver(session, attributionAnswer(attribution, { region, top, full }), flags);
}

/** One period, with what the other's formulas need of its data. */
function ratedPeriod(
  session: Session,
  folder: string,
  methodology: GoodMethodology,
  other: Methodology,
  flags: AttributeFlags,
) {
  const expressions = indicatorsOf(other.blocks)
    .map(({ formula }) => formula.expression)
    .filter((expression) => isComparable(expression, other.exports, methodology.value.exports));
  const period = basename(resolve(folder));
  return rateFolder(session, methodology, folder, flags, { period, choose: () => undefined, expressions });
}

function attributed(
  { regions, onlyCurrent, onlyPrevious }: Attribution,
  name: string,
  latestFirst: readonly Rated[],
): RegionAttribution {
  const known = latestFirst.flatMap(({ loaded }) => loaded.regions);
  const byCode = new Map(known.toReversed().map((region) => [region.code, region]));
  const region = chosenRegion(name, [...byCode.values()]);
  const attribution = regions.find(({ current }) => current.region.region.code === region.code);
  if (attribution !== undefined) return attribution;
  if (![...onlyCurrent, ...onlyPrevious].some(({ code }) => code === region.code)) {
    const without = latestFirst.flatMap(({ rating }) => rating.notRated);
    throw notRated(region, without);
  }
  throw new UsageError({
    ru: `у региона «${region.name}» есть место только в одном из периодов`,
    en: `region "${region.name}" is ranked in one of the periods only`,
  });
}
