import type { Answer } from "../../format/answer.ts";
import type { Sheet } from "../../format/sheet.ts";
import type { Lang } from "../../words/lang.ts";
import type { Comparison } from "./comparison.ts";
import { differencesTable } from "./differences-table.ts";
import { groupRecords } from "./group-records.ts";
import { groupTable } from "./group-table.ts";
import { comparisonJson } from "./json.ts";
import { comparisonRecords } from "./records.ts";
import { comparisonTable } from "./table.ts";

/** What has a row of its own. JSON holds all of them. */
export type ComparisonRows = "region" | "district" | "block";

export function comparisonAnswer(comparison: Comparison, rows: ComparisonRows): Answer {
  return {
    sheets: (lang) => sheets(comparison, rows, lang),
    json: (tool) => comparisonJson(comparison, tool),
    records: () => (rows === "region" ? comparisonRecords(comparison) : groupRecords(comparison, rows)),
  };
}

/** Methodologies that differ come first. */
function sheets(comparison: Comparison, rows: ComparisonRows, lang: Lang): readonly Sheet[] {
  const differences = differencesTable(comparison, lang);
  const table = rows === "region" ? comparisonTable(comparison, lang) : groupTable(comparison, rows, lang);
  return [
    ...(differences === undefined
      ? []
      : [{ kind: "paragraphs", table: differences, together: [["previous", "current"]] } as const]),
    { kind: "grid", table },
  ];
}
