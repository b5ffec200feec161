import type { Table } from "../../format/table.ts";
import type { CsvDialect } from "../../format/to-csv.ts";
import type { Rating } from "../../model/rating.ts";

import type { Tool } from "../../model/tool.ts";
import type { View } from "./view.ts";

export const formats = ["table", "csv", "tsv", "json", "md"] as const;

export type Format = (typeof formats)[number];

/** How the files of a format are called. */
export const fileEndings: Readonly<Record<Format, string>> = {
  table: ".txt",
  csv: ".csv",
  tsv: ".tsv",
  json: ".json",
  md: ".md",
};

export interface Presentation extends CsvDialect {
  /** Of the terminal, in columns; undefined where there is none. */
  readonly width: number | undefined;
  readonly color: boolean;
  readonly tool: Tool;
}

/** The whole output, its last line ended. A format is loaded where it is the one that is wanted. */
export async function presentRating(
  rating: Rating,
  view: View,
  format: Format,
  presentation: Presentation,
): Promise<string> {
  switch (format) {
    case "table": {
      const { toTerminal } = await import("../../format/to-terminal.ts");
      return toTerminal(await tableOf(rating, view), presentation);
    }
    case "csv": {
      const { toCsv } = await import("../../format/to-csv.ts");
      return toCsv(await recordsOf(rating, view), presentation);
    }
    case "tsv": {
      const { toTsv } = await import("../../format/to-tsv.ts");
      return toTsv(await recordsOf(rating, view));
    }
    case "json": {
      const { ratingJson } = await import("./rating-json.ts");
      const { toJson } = await import("../../format/to-json.ts");
      return toJson(ratingJson(rating, view, presentation.tool));
    }
    case "md": {
      const { toMd } = await import("../../format/to-md.ts");
      return toMd(await tableOf(rating, view));
    }
  }
}

/** For people. */
async function tableOf(rating: Rating, view: View): Promise<Table> {
  const { ratingTable } = await import("./rating-table.ts");
  return ratingTable(rating, view);
}

/** For machines that read rows. */
async function recordsOf(rating: Rating, view: View): Promise<Table> {
  const { ratingRecords } = await import("./rating-records.ts");
  return ratingRecords(rating, view);
}
