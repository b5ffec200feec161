import type { Explanation } from "../../model/explanation.ts";
import type { Lang } from "../lang.ts";
import type { Tool } from "../rating-json.ts";
import type { Report } from "../report.ts";
import { explanationJson } from "./explanation-json.ts";
import { explanationSheets } from "./explanation-sheets.ts";

export function explanationReport(explanation: Explanation, lang: Lang, top: number, tool: Tool): Report {
  return {
    sheets: explanationSheets(explanation, lang, top),
    records: undefined,
    json: explanationJson(explanation, tool),
  };
}
