import type { Answer } from "../../format/answer.ts";
import { lines, type Sheet } from "../../format/sheet.ts";
import type { Findings } from "../../model/findings.ts";
import type { ProblemsOptions } from "../../problems/most-of-each.ts";
import { problemsForPeople } from "../../problems/problems-page.ts";
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
    pages: (language) => [checkedPage(summary, findings, language)],
    records: () => problemsTable(findings, lang),
    json: () => checkedJson(summary, findings, options),
  };
}

/** The warnings in a table, where there are any. */
function checkedPage(summary: CheckedSummary, findings: Findings, lang: Lang): Sheet {
  const title = checkedLines(summary, lang);
  if (findings.length === 0) return lines(title);
  return { kind: "grid", table: problemsForPeople(findings, lang, title) };
}
