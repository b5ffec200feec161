import type { Answer } from "../../format/answer.ts";
import { lines } from "../../format/sheet.ts";
import type { Findings } from "../../model/findings.ts";
import type { ProblemsOptions } from "../../problems/most-of-each.ts";
import { type CheckedSummary, checkedJson, checkedLines } from "./checked-summary.ts";

/** Exports without an error. `options` are for the warnings in the JSON. */
export function checkedAnswer(summary: CheckedSummary, findings: Findings, options: ProblemsOptions): Answer {
  return {
    sheets: (lang) => [lines(checkedLines(summary, lang))],
    json: () => checkedJson(summary, findings, options),
  };
}
