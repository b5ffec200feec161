import type { Answer } from "../../format/answer.ts";
import { withSentences } from "../../format/sheet.ts";
import { refusedSentences } from "../../provenance/refused-rows.ts";
import type { Explanation } from "./explanation.ts";
import { explanationJson } from "./json.ts";
import { explanationSheets } from "./sheets.ts";

/** For people, `top` organisations of each indicator at most. */
export function explanationAnswer(explanation: Explanation, top: number): Answer {
  return {
    sheets: (lang) =>
      withSentences(explanationSheets(explanation, lang, top), refusedSentences(explanation.rating, lang)),
    json: (tool) => explanationJson(explanation, tool),
  };
}
