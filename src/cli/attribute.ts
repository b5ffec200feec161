import { basename, resolve } from "node:path";
import { presentReport } from "../format/report.ts";
import { merge } from "../model/findings.ts";
import type { Methodology } from "../model/methodology.ts";
import type { Region } from "../model/region.ts";
import { indicatorsOf } from "../model/walk.ts";
import { tellingRefusedOfBoth } from "../provenance/refused-rows.ts";
import { attributePeriods } from "../questions/attribute/attribute-periods.ts";
import type { Attribution, RegionAttribution } from "../questions/attribute/attribution.ts";
import { attributionReport } from "../questions/attribute/attribution-report.ts";
import { isComparable } from "../questions/attribute/comparable.ts";
import { rateKeeping } from "../rate.ts";
import { tellOf } from "./built-in.ts";
import { chosenRegion, notRated } from "./chosen-region.ts";
import type { ExitCode } from "./exit-code.ts";
import { exportFiles, type InputFlags, loadedMethodology } from "./inputs.ts";
import { presentationOf, type ReportFlags, reportFormat } from "./report-flags.ts";
import { deliver, type Session, tell } from "./session.ts";
import { UsageError } from "./usage-error.ts";

export interface AttributeFlags extends InputFlags, ReportFlags {
  readonly region?: string;
}

export async function attribute(
  session: Session,
  previous: string,
  current: string,
  flags: AttributeFlags,
): Promise<ExitCode> {
  const { effects, lang } = session;
  const format = reportFormat(flags);
  const asJson = format === "json";
  const before = await loadedMethodology(effects, previous, undefined);
  const now = await loadedMethodology(effects, current, undefined);
  if (!before.ok || !now.ok) return tell(session, merge(before.findings, now.findings), flags, asJson);
  const then = await rated(session, previous, before.value, now.value, flags, asJson);
  const later = await rated(session, current, now.value, before.value, flags, asJson);
  const found = merge(then.findings, later.findings);
  const origins = [
    { methodology: before, found: then.findings, folder: previous },
    { methodology: now, found: later.findings, folder: current },
  ];
  if (!then.ok || !later.ok) return tellOf(session, found, flags, asJson, origins);
  const attribution = attributePeriods(then.value, later.value);
  const region =
    flags.region === undefined
      ? undefined
      : attributed(attribution, flags.region, [...later.value.loaded.regions, ...then.value.loaded.regions]);
  const presentation = presentationOf(session, flags);
  const report = tellingRefusedOfBoth(
    attributionReport(attribution, region, lang, presentation.tool),
    [then.value.rating, later.value.rating],
    lang,
  );
  const content = await presentReport(report, format, presentation);
  await tellOf(session, found, flags, asJson, origins);
  return deliver(session, content, flags, asJson);
}

/** One period, with what the other's formulas need of its data. */
async function rated(
  { effects }: Session,
  folder: string,
  methodology: Methodology,
  other: Methodology,
  flags: AttributeFlags,
  hashes: boolean,
) {
  const organizations = methodology.exports.organizations !== undefined;
  const files = await exportFiles(effects.files, folder, flags, { organizations, hashes });
  if (!files.ok) return files;
  const options = { ties: undefined, by: "total", period: basename(resolve(folder)) } as const;
  const expressions = indicatorsOf(other.blocks)
    .map(({ formula }) => formula.expression)
    .filter((expression) => isComparable(expression, other.exports, methodology.exports));
  return rateKeeping(methodology, files.value, options, { keep: () => [], expressions });
}

/** `known` are the regions of both exports, the present ones first. */
function attributed(
  { regions, came, left }: Attribution,
  name: string,
  known: readonly Region[],
): RegionAttribution {
  const byCode = new Map(known.toReversed().map((one) => [one.code, one]));
  const region = chosenRegion(name, [...byCode.values()]);
  const found = regions.find(({ current }) => current.region.region.code === region.code);
  if (found !== undefined) return found;
  if (![...came, ...left].some(({ code }) => code === region.code)) throw notRated(region);
  throw new UsageError({
    ru: `у региона «${region.name}» есть место только в одном из периодов`,
    en: `region "${region.name}" has a place in one of the periods only`,
  });
}
