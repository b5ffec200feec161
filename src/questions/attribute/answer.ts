import type { Answer } from "../../format/answer.ts";
import { withSentences } from "../../format/sheet.ts";
import { refusedSentencesOf } from "../../provenance/refused-rows.ts";
import type { Attribution, RegionAttribution } from "./attribution.ts";
import { attributionJson } from "./json.ts";
import { attributionRecords } from "./records.ts";
import { attributionSheets } from "./sheets.ts";

/** Of all regions, or of the one that was asked for. */
export function attributionAnswer(attribution: Attribution, region: RegionAttribution | undefined): Answer {
  const regions = region === undefined ? attribution.regions : [region];
  const periods = [attribution.previous, attribution.current].map(
    (rating) => [rating.period ?? "", rating] as const,
  );
  return {
    sheets: (lang) =>
      withSentences(attributionSheets(attribution, region, lang), refusedSentencesOf(periods, lang)),
    json: (tool) => attributionJson(attribution, regions, tool),
    records: () => attributionRecords(regions),
  };
}
