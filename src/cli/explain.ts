import { presentReport, sheetFormats } from "../format/report.ts";
import type { IndicatorId } from "../model/brand.ts";
import type { Methodology } from "../model/methodology.ts";
import type { Region } from "../model/region.ts";
import { indicatorsOf } from "../model/walk.ts";
import { tellingRefused } from "../provenance/refused-rows.ts";
import { explainRegion } from "../questions/explain/explain.ts";
import { explanationReport } from "../questions/explain/explanation-report.ts";
import { rateKeeping } from "../rate.ts";
import { tellRated } from "./built-in.ts";
import { chosenRegion, ratedRegion } from "./chosen-region.ts";
import type { ExitCode } from "./exit-code.ts";
import { exportFiles, type InputFlags, loadedMethodology } from "./inputs.ts";
import { presentationOf, type ReportFlags, reportFormat } from "./report-flags.ts";
import { deliver, type Session, tell } from "./session.ts";
import { unknownIndicator } from "./unknown-indicator.ts";

export interface ExplainFlags extends InputFlags, ReportFlags {
  readonly indicator?: string;
  readonly top?: number;
  readonly period?: string;
}

const SHOWN_ORGANIZATIONS = 20;

export async function explain(
  session: Session,
  name: string,
  dir: string | undefined,
  flags: ExplainFlags,
): Promise<ExitCode> {
  const { effects, lang, version } = session;
  const format = reportFormat(flags, sheetFormats);
  const asJson = format === "json";
  const methodology = await loadedMethodology(effects, dir, flags.methodology);
  if (!methodology.ok) return tell(session, methodology.findings, flags, asJson);
  const indicator = indicatorOf(methodology.value, flags.indicator);
  const organizations = methodology.value.exports.organizations !== undefined;
  const files = await exportFiles(effects.files, dir, flags, { organizations, hashes: asJson });
  if (!files.ok) return tell(session, files.findings, flags, asJson);
  const options = { ties: undefined, by: "total", period: flags.period } as const;
  let region: Region | undefined;
  const rated = await rateKeeping(methodology.value, files.value, options, {
    expressions: [],
    keep(regions) {
      region = chosenRegion(name, regions);
      return indicator === undefined ? [] : [region];
    },
  });
  if (!rated.ok || region === undefined)
    return tellRated(session, methodology, rated.findings, flags, asJson);
  const explanation = explainRegion(rated.value, ratedRegion(rated.value, region), indicator);
  const tool = { name: "pos-rating", version };
  const report = tellingRefused(
    explanationReport(explanation, lang, flags.top ?? SHOWN_ORGANIZATIONS, tool),
    rated.value.rating,
    lang,
  );
  const content = await presentReport(report, format, presentationOf(session, flags));
  await tellRated(session, methodology, rated.findings, flags, asJson);
  return deliver(session, content, flags, asJson);
}

/** By its id, or by the number that tables print for it. */
function indicatorOf(methodology: Methodology, text: string | undefined): IndicatorId | undefined {
  if (text === undefined) return undefined;
  const ids = indicatorsOf(methodology.blocks).map((indicator) => indicator.id);
  const numbered = /^\d+$/.test(text) ? ids[Number(text) - 1] : undefined;
  const found = ids.find((one) => one === text) ?? numbered;
  if (found !== undefined) return found;
  throw unknownIndicator(`--indicator ${text}`, text, methodology);
}
