import { presentReport, sheetFormats } from "../format/report.ts";
import type { Region } from "../model/region.ts";
import { tellingRefused } from "../provenance/refused-rows.ts";
import { findGap } from "../questions/gap/find-gap.ts";
import { gapReport } from "../questions/gap/gap-report.ts";
import { rateKeeping } from "../rate.ts";
import { tellRated } from "./built-in.ts";
import { chosenRegion, ratedRegion } from "./chosen-region.ts";
import type { ExitCode } from "./exit-code.ts";
import { exportFiles, type InputFlags, loadedMethodology } from "./inputs.ts";
import { presentationOf, type ReportFlags, reportFormat } from "./report-flags.ts";
import { deliver, type Session, tell } from "./session.ts";

export interface GapFlags extends InputFlags, ReportFlags {
  readonly toPlace?: number;
  readonly period?: string;
}

export async function gap(
  session: Session,
  name: string,
  dir: string | undefined,
  flags: GapFlags,
): Promise<ExitCode> {
  const { effects, lang } = session;
  const format = reportFormat(flags, sheetFormats);
  const asJson = format === "json";
  const methodology = await loadedMethodology(effects, dir, flags.methodology);
  if (!methodology.ok) return tell(session, methodology.findings, flags, asJson);
  const organizations = methodology.value.exports.organizations !== undefined;
  const files = await exportFiles(effects.files, dir, flags, { organizations, hashes: asJson });
  if (!files.ok) return tell(session, files.findings, flags, asJson);
  const options = { ties: undefined, by: "total", period: flags.period } as const;
  let region: Region | undefined;
  const rated = await rateKeeping(methodology.value, files.value, options, {
    expressions: [],
    keep(regions) {
      region = chosenRegion(name, regions);
      return [region];
    },
  });
  if (!rated.ok || region === undefined)
    return tellRated(session, methodology, rated.findings, flags, asJson);
  const found = findGap(rated.value, ratedRegion(rated.value, region), flags.toPlace);
  const presentation = presentationOf(session, flags);
  const report = tellingRefused(gapReport(found, lang, presentation.tool), rated.value.rating, lang);
  const content = await presentReport(report, format, presentation);
  await tellRated(session, methodology, rated.findings, flags, asJson);
  return deliver(session, content, flags, asJson);
}
