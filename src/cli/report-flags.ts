import { type ReportFormat, type ReportPresentation, reportFormatOfFile } from "../present/report.ts";
import { type CommonFlags, colorOf, type Session } from "./session.ts";

/** Flags of every command whose answer is a report. */
export interface ReportFlags extends CommonFlags {
  readonly format?: ReportFormat;
  readonly output?: string;
  readonly addBom?: boolean;
}

export function reportFormat({ format, output }: ReportFlags): ReportFormat {
  return format ?? (output === undefined ? undefined : reportFormatOfFile(output)) ?? "table";
}

export function reportPresentation(
  { effects, lang, version }: Session,
  flags: ReportFlags,
): ReportPresentation {
  return {
    lang,
    width: flags.output === undefined ? effects.stdout.width : undefined,
    color: colorOf(effects, flags, flags.output !== undefined),
    bom: flags.addBom === true,
    tool: { name: "pos-rating", version },
  };
}
