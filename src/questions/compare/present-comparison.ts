import type { Table } from "../../format/table.ts";
import { toCsv } from "../../format/to-csv.ts";
import { toJson } from "../../format/to-json.ts";
import { toMd } from "../../format/to-md.ts";
import { toParagraphs } from "../../format/to-paragraphs.ts";
import { toTerminal } from "../../format/to-terminal.ts";
import { toTsv } from "../../format/to-tsv.ts";
import type { Lang } from "../../words/lang.ts";
import type { Format, Presentation } from "../rating/formats.ts";
import type { Comparison } from "./comparison.ts";
import { comparisonJson } from "./comparison-json.ts";
import { comparisonRecords } from "./comparison-records.ts";
import { comparisonTable } from "./comparison-table.ts";
import { differencesTable } from "./differences-table.ts";
import { groupRecords } from "./group-records.ts";
import { groupTable } from "./group-table.ts";

/** What has a row of its own. JSON holds all of them. */
export type ComparisonRows = "region" | "district" | "block";

/** What of a difference between methodologies stands side by side in a terminal. */
const together = [["previous", "current"]];

/** The whole output, its last line ended. Methodologies that differ come first. */
export async function presentComparison(
  comparison: Comparison,
  rows: ComparisonRows,
  lang: Lang,
  format: Format,
  presentation: Presentation,
): Promise<string> {
  switch (format) {
    case "table": {
      const differences = differencesTable(comparison, lang);
      const main = await toTerminal(mainTable(comparison, rows, lang), presentation);
      return differences === undefined
        ? main
        : `${await toParagraphs(differences, together, presentation)}\n${main}`;
    }
    case "csv":
      return toCsv(records(comparison, rows), presentation);
    case "tsv":
      return toTsv(records(comparison, rows));
    case "json":
      return toJson(comparisonJson(comparison, presentation.tool));
    case "md":
      return [differencesTable(comparison, lang), mainTable(comparison, rows, lang)]
        .filter((table) => table !== undefined)
        .map(toMd)
        .join("\n");
  }
}

function mainTable(comparison: Comparison, rows: ComparisonRows, lang: Lang): Table {
  return rows === "region" ? comparisonTable(comparison, lang) : groupTable(comparison, rows, lang);
}

function records(comparison: Comparison, rows: ComparisonRows): Table {
  return rows === "region" ? comparisonRecords(comparison) : groupRecords(comparison, rows);
}
