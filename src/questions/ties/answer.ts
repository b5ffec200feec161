import type { Answer } from "../../format/answer.ts";
import { withSentences } from "../../format/sheet.ts";
import { refusedSentences } from "../../provenance/refused-rows.ts";
import { tiesJson } from "./json.ts";
import type { TiesReport } from "./report.ts";
import { tiesSheets } from "./sheets.ts";

export function tiesAnswer(report: TiesReport): Answer {
  return {
    sheets: (lang) => withSentences(tiesSheets(report, lang), refusedSentences(report.rating, lang)),
    json: (tool) => tiesJson(report, tool),
  };
}
