import type { Answer } from "../../format/answer.ts";
import { withSentences } from "../../format/sheet.ts";
import { refusedSentences } from "../../provenance/refused-rows.ts";
import { whatIfJson } from "./json.ts";
import { whatIfRecords } from "./records.ts";
import type { WhatIf } from "./result.ts";
import { whatIfTable } from "./table.ts";

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
