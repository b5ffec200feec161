import type { Answer } from "../format/answer.ts";
import { lines } from "../format/sheet.ts";
import type { Findings } from "../model/findings.ts";
import type { Lang } from "../words/lang.ts";
import type { ProblemsOptions } from "./most-of-each.ts";
import { problemsJson } from "./problems-json.ts";
import { problemsPage } from "./problems-page.ts";
import { problemsTable } from "./problems-table.ts";
import { problemsText } from "./problems-text.ts";

/** Problems where they are what was asked for. `options` are those of the JSON, which has a language of its own; rows are for people. */
export function problemsAnswer(findings: Findings, options: ProblemsOptions, lang: Lang): Answer {
  return {
    sheets: (language) => [
      lines(
        problemsText(findings, { lang: language, limit: options.limit ?? Number.POSITIVE_INFINITY })
          .trimEnd()
          .split("\n"),
      ),
    ],
    pages: (language) => [problemsPage(findings, language)],
    records: () => problemsTable(findings, lang),
    json: () => problemsJson(findings, options),
  };
}
