import { presentReport, type ReportPresentation, sheetFormats } from "../format/report.ts";
import type { Rating } from "../model/rating.ts";
import { tellingRefused } from "../provenance/refused-rows.ts";
import { tiesReport } from "../questions/ties/ties-of.ts";
import { tiesReportOf } from "../questions/ties/ties-report-sheets.ts";
import { UsageError } from "./usage-error.ts";

/** What `compute --ties-report` prints instead of the table. */
export function tiesContent(
  rating: Rating,
  format: string,
  presentation: ReportPresentation,
): Promise<string> {
  const known = sheetFormats.find((one) => one === format);
  if (known === undefined) {
    const of = sheetFormats.join(", ");
    throw new UsageError({
      ru: `--ties-report: формат бывает ${of}`,
      en: `--ties-report: the format is one of ${of}`,
    });
  }
  const { lang, tool } = presentation;
  const report = tellingRefused(tiesReportOf(tiesReport(rating), lang, tool), rating, lang);
  return presentReport(report, known, presentation);
}
