import type { Answer } from "../../format/answer.ts";
import { withSentences } from "../../format/sheet.ts";
import { refusedSentences } from "../../provenance/refused-rows.ts";
import type { WhatIf } from "./what-if-answer.ts";
import { whatIfJson } from "./what-if-json.ts";
import { whatIfRecords } from "./what-if-records.ts";
import { whatIfTable } from "./what-if-table.ts";

export function whatIfAnswer(trial: WhatIf): Answer {
  return {
    sheets: (lang) =>
      withSentences(
        [{ kind: "grid", table: whatIfTable(trial, lang) }],
        refusedSentences(trial.before, lang),
      ),
    json: (tool) => whatIfJson(trial, tool),
    records: () => whatIfRecords(trial),
  };
}
