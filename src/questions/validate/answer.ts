import type { Answer } from "../../format/answer.ts";
import { lines } from "../../format/sheet.ts";
import type { Findings } from "../../model/findings.ts";
import type { ProblemsOptions } from "../../problems/most-of-each.ts";
import { problemsTable } from "../../problems/problems-table.ts";
import type { Lang } from "../../words/lang.ts";
import { type CheckedSummary, checkedJson, checkedLines } from "./checked-summary.ts";

/** Exports without an error: rows are their warnings, for people. `options` are for the warnings in the JSON. */
export function checkedAnswer(
  summary: CheckedSummary,
  findings: Findings,
  options: ProblemsOptions,
  lang: Lang,
): Answer {
  return {
    sheets: (language) => [lines(checkedLines(summary, language))],
    records: () => problemsTable(findings, lang),
    json: () => checkedJson(summary, findings, options),
  };
}
