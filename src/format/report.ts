import type { Tool } from "../model/tool.ts";
import type { Lang } from "../words/lang.ts";
import type { Table } from "./table.ts";
import type { CsvDialect } from "./to-csv.ts";

export const reportFormats = ["table", "csv", "json", "md"] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** Those of a report that is no one table. */
export const sheetFormats = ["table", "json", "md"] as const satisfies readonly ReportFormat[];

/** A table, and how a terminal shows it. */
export type Sheet =
  | { readonly kind: "grid"; readonly table: Table }
  /** A paragraph a row, the columns listed together side by side. */
  | { readonly kind: "paragraphs"; readonly table: Table; readonly together: readonly (readonly string[])[] };

/** An answer to a question about a rating, ready for every format. */
export interface Report {
  readonly sheets: readonly Sheet[];
  /** For machines that read rows. */
  readonly records: Table | undefined;
  readonly json: object;
}

export interface ReportPresentation extends CsvDialect {
  readonly lang: Lang;
  /** Of the terminal, in columns; undefined where there is none. */
  readonly width: number | undefined;
  readonly color: boolean;
  readonly tool: Tool;
}

/** The whole output, its last line ended. A format is loaded where it is the one that is wanted. */
export async function presentReport(
  { sheets, records, json }: Report,
  format: ReportFormat,
  presentation: ReportPresentation,
): Promise<string> {
  switch (format) {
    case "table": {
      const { toTerminal } = await import("./to-terminal.ts");
      const { toParagraphs } = await import("./to-paragraphs.ts");
      const texts = sheets.map((sheet) =>
        sheet.kind === "grid"
          ? toTerminal(sheet.table, presentation)
          : toParagraphs(sheet.table, sheet.together, presentation),
      );
      return (await Promise.all(texts)).join("\n");
    }
    case "csv": {
      if (records === undefined) throw new Error("this report has no rows");
      const { toCsv } = await import("./to-csv.ts");
      return toCsv(records, presentation);
    }
    case "json": {
      const { toJson } = await import("./to-json.ts");
      return toJson(json);
    }
    case "md": {
      const { toMd } = await import("./to-md.ts");
      return sheets.map(({ table }) => toMd(table)).join("\n");
    }
  }
}
