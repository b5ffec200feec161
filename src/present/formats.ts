import type { Rating } from "../model/rating.ts";
import { ratingJson, type Tool } from "./rating-json.ts";
import { ratingRecords } from "./rating-records.ts";
import { ratingTable } from "./rating-table.ts";
import { toCsv } from "./to-csv.ts";
import { toJson } from "./to-json.ts";
import { toMd } from "./to-md.ts";
import { toTerminal } from "./to-terminal.ts";
import { toTsv } from "./to-tsv.ts";
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

export interface Presentation {
  /** Of the terminal, in columns; undefined where there is none. */
  readonly width: number | undefined;
  readonly color: boolean;
  /** Begin CSV with a byte order mark. */
  readonly bom: boolean;
  readonly tool: Tool;
}

/** The whole output, its last line ended. */
export async function presentRating(
  rating: Rating,
  view: View,
  format: Format,
  presentation: Presentation,
): Promise<string> {
  switch (format) {
    case "table":
      return toTerminal(ratingTable(rating, view), presentation);
    case "csv":
      return toCsv(ratingRecords(rating, view), presentation);
    case "tsv":
      return toTsv(ratingRecords(rating, view));
    case "json":
      return toJson(ratingJson(rating, view, presentation.tool));
    case "md":
      return toMd(ratingTable(rating, view));
  }
}
