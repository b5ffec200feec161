import type { Answer } from "../format/answer.ts";
import { lines } from "../format/sheet.ts";
import type { Findings } from "../model/findings.ts";
import type { ProblemsOptions } from "./most-of-each.ts";
import { problemsJson } from "./problems-json.ts";
import { problemsText } from "./problems-text.ts";

/** Problems where they are what was asked for. `options` are those of the JSON, which has a language of its own. */
export function problemsAnswer(findings: Findings, options: ProblemsOptions): Answer {
  return {
    sheets: (lang) => [
      lines(
        problemsText(findings, { ...options, lang })
          .trimEnd()
          .split("\n"),
      ),
    ],
    json: () => problemsJson(findings, options),
  };
}
