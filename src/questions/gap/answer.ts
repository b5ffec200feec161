import type { Answer } from "../../format/answer.ts";
import { withSentences } from "../../format/sheet.ts";
import { refusedSentences } from "../../provenance/refused-rows.ts";
import type { Gap } from "./gap.ts";
import { gapJson } from "./json.ts";
import { gapSheets } from "./sheets.ts";

export function gapAnswer(gap: Gap): Answer {
  return {
    sheets: (lang) => withSentences(gapSheets(gap, lang), refusedSentences(gap.rating, lang)),
    json: (tool) => gapJson(gap, tool),
  };
}
