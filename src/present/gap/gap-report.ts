import type { Gap } from "../../model/gap.ts";
import type { Lang } from "../lang.ts";
import type { Tool } from "../rating-json.ts";
import type { Report } from "../report.ts";
import { gapJson } from "./gap-json.ts";
import { gapSheets } from "./gap-sheets.ts";

export function gapReport(gap: Gap, lang: Lang, tool: Tool): Report {
  return { sheets: gapSheets(gap, lang), records: undefined, json: gapJson(gap, tool) };
}
