import type { Answer } from "../../format/answer.ts";
import { withSentences } from "../../format/sheet.ts";
import { refusedSentencesOf } from "../../provenance/refused-rows.ts";
import { isAmongBest, lastOfBest } from "../../rank/best-places.ts";
import type { Attribution, RegionAttribution } from "./attribution.ts";
import { attributionJson } from "./json.ts";
import { attributionRecords } from "./records.ts";
import { attributionSheets } from "./sheets.ts";
import { waterfallSheets } from "./waterfall.ts";
import { waterfallRecords } from "./waterfall-records.ts";

/** What is shown of an attribution: one region, or those of the best places of the current period. */
export interface AttributionView {
  readonly region: RegionAttribution | undefined;
  readonly top: number | undefined;
}

export function attributionAnswer(attribution: Attribution, { region, top }: AttributionView): Answer {
  const { previous, current } = attribution;
  const regions = region === undefined ? bestOf(attribution, top) : [region];
  const periods = [previous, current].map((rating) => [rating.period ?? "", rating] as const);
  return {
    sheets: (lang) =>
      withSentences(
        region === undefined
          ? attributionSheets(attribution, regions, top, lang)
          : waterfallSheets(attribution, region, lang),
        refusedSentencesOf(periods, lang),
      ),
    json: (tool) => attributionJson(attribution, regions, tool),
    records: () =>
      region === undefined ? attributionRecords(regions, current) : waterfallRecords(attribution, region),
  };
}

function bestOf({ regions, current }: Attribution, top: number | undefined): readonly RegionAttribution[] {
  if (top === undefined) return regions;
  const places = current.ranking.flatMap(({ place, members }) => members.map(() => place));
  const last = lastOfBest(places, top, current.ties);
  return regions.filter(({ current: { place } }) => isAmongBest(place, last));
}
