import type { Report } from "../../format/report.ts";
import type { Tool } from "../../model/tool.ts";
import type { Lang } from "../../words/lang.ts";
import type { Gap } from "./gap.ts";
import { gapJson } from "./json.ts";
import { gapSheets } from "./sheets.ts";

export function gapReport(gap: Gap, lang: Lang, tool: Tool): Report {
  return { sheets: gapSheets(gap, lang), records: undefined, json: gapJson(gap, tool) };
}
