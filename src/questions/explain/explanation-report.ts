import type { Report } from "../../format/report.ts";
import type { Tool } from "../../model/tool.ts";
import type { Lang } from "../../words/lang.ts";
import type { Explanation } from "./explanation.ts";
import { explanationJson } from "./json.ts";
import { explanationSheets } from "./sheets.ts";

export function explanationReport(explanation: Explanation, lang: Lang, top: number, tool: Tool): Report {
  return {
    sheets: explanationSheets(explanation, lang, top),
    records: undefined,
    json: explanationJson(explanation, tool),
  };
}
