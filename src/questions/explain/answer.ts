import type { Answer } from "../../format/answer.ts";
import { withSentences } from "../../format/sheet.ts";
import { refusedSentences } from "../../provenance/refused-rows.ts";
import type { Explanation } from "./explanation.ts";
import { explanationJson } from "./json.ts";
import { type ExplanationView, explanationSheets } from "./sheets.ts";

export function explanationAnswer(explanation: Explanation, view: ExplanationView): Answer {
  return {
    sheets: (lang) =>
      withSentences(explanationSheets(explanation, lang, view), refusedSentences(explanation.rating, lang)),
    json: (tool) => explanationJson(explanation, tool),
  };
}
