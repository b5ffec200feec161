import type { Report } from "../../format/report.ts";
import type { Tool } from "../../model/tool.ts";
import type { Lang } from "../../words/lang.ts";
import type { Attribution, RegionAttribution } from "./attribution.ts";
import { attributionJson } from "./attribution-json.ts";
import { attributionRecords } from "./attribution-records.ts";
import { attributionSheets } from "./attribution-sheets.ts";

/** Of all regions, or of the one that was asked for. */
export function attributionReport(
  attribution: Attribution,
  region: RegionAttribution | undefined,
  lang: Lang,
  tool: Tool,
): Report {
  const regions = region === undefined ? attribution.regions : [region];
  return {
    sheets: attributionSheets(attribution, region, lang),
    records: attributionRecords(regions),
    json: attributionJson(attribution, regions, tool),
  };
}
