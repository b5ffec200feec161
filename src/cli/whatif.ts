import { presentReport } from "../format/report.ts";
import type { Region } from "../model/region.ts";
import { tellingRefused } from "../provenance/refused-rows.ts";
import { whatIf } from "../questions/what-if/what-if.ts";
import { whatIfReport } from "../questions/what-if/what-if-report.ts";
import { rateKeeping } from "../rate.ts";
import { tellRated } from "./built-in.ts";
import type { ExitCode } from "./exit-code.ts";
import { exportFiles, type InputFlags, loadedMethodology } from "./inputs.ts";
import { presentationOf, type ReportFlags, reportFormat } from "./report-flags.ts";
import { deliver, type Session, tell } from "./session.ts";
import { tiesOf } from "./ties-flag.ts";
import { newValues, newWeights, refusal } from "./trial.ts";
import { UsageError } from "./usage-error.ts";

export interface WhatIfFlags extends InputFlags, ReportFlags {
  readonly set?: readonly string[];
  readonly weight?: readonly string[];
  readonly ties?: string;
  readonly period?: string;
}

export async function whatif(
  session: Session,
  dir: string | undefined,
  flags: WhatIfFlags,
): Promise<ExitCode> {
  const { effects, lang } = session;
  const format = reportFormat(flags);
  const asJson = format === "json";
  const ties = tiesOf(flags.ties);
  if (flags.set === undefined && flags.weight === undefined && ties === undefined) {
    throw new UsageError({
      ru: "нечего менять: нужен хотя бы один ключ --set, --weight или --ties",
      en: "nothing to change: one of --set, --weight, --ties is needed",
    });
  }
  const methodology = await loadedMethodology(effects, dir, flags.methodology);
  if (!methodology.ok) return tell(session, methodology.findings, flags, asJson);
  const weights = newWeights(flags.weight ?? [], methodology.value);
  const organizations = methodology.value.exports.organizations !== undefined;
  const files = await exportFiles(effects.files, dir, flags, { organizations, hashes: asJson });
  if (!files.ok) return tell(session, files.findings, flags, asJson);
  const options = { ties: undefined, by: "total", period: flags.period } as const;
  let known: readonly Region[] = [];
  const valuesOf = () => newValues(flags.set ?? [], known, methodology.value);
  const rated = await rateKeeping(methodology.value, files.value, options, {
    expressions: [],
    keep(regions) {
      known = regions;
      return [...new Set(valuesOf().map(({ region }) => region))];
    },
  });
  if (!rated.ok) return tellRated(session, methodology, rated.findings, flags, asJson);
  const tried = whatIf(rated.value, { values: valuesOf(), weights, ties });
  if ("reason" in tried) throw new UsageError(refusal(tried));
  const presentation = presentationOf(session, flags);
  const report = tellingRefused(whatIfReport(tried, lang, presentation.tool), rated.value.rating, lang);
  const content = await presentReport(report, format, presentation);
  await tellRated(session, methodology, rated.findings, flags, asJson);
  return deliver(session, content, flags, asJson);
}
