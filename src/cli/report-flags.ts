import { type ReportFormat, type ReportPresentation, reportFormats } from "../format/report.ts";
import { fileEndings } from "../questions/rating/formats.ts";
import { outputFormat } from "./output-format.ts";
import { type CommonFlags, colorOf, type Session } from "./session.ts";
import { UsageError } from "./usage-error.ts";

/** Flags of every command whose answer is a report. */
export interface ReportFlags extends CommonFlags {
  readonly format?: ReportFormat;
  readonly output?: string;
  readonly addBom?: boolean;
  readonly excel?: boolean;
}

/** The format that is named, or that of the file's ending; `of` are those that the report has. */
export function reportFormat(
  { format, output }: ReportFlags,
  of: readonly ReportFormat[] = reportFormats,
): ReportFormat {
  if (format !== undefined || output === undefined) return format ?? "table";
  const ending = outputFormat(output, fileEndings);
  const found = of.find((one) => one === ending);
  if (found !== undefined) return found;
  throw new UsageError({
    ru: `--output ${output}: в формате ${ending} этого отчёта нет; бывает ${of.join(", ")}`,
    en: `--output ${output}: this report has no format ${ending}; it is one of ${of.join(", ")}`,
  });
}

/** How an answer is printed, to the file that is named or to standard output. */
export function presentationOf(
  { effects, lang, version }: Session,
  flags: Pick<ReportFlags, "color" | "output" | "addBom" | "excel">,
): ReportPresentation {
  return {
    lang,
    width: flags.output === undefined ? effects.stdout.width : undefined,
    color: colorOf(effects, flags, flags.output !== undefined),
    bom: flags.addBom === true,
    excel: flags.excel === true,
    tool: { name: "pos-rating", version },
  };
}
