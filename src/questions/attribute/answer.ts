import type { Answer } from "../../format/answer.ts";
import { type Sheet, withSentences } from "../../format/sheet.ts";
import { refusedSentencesOf } from "../../provenance/refused-rows.ts";
import { isAmongBest, lastOfBest } from "../../rank/best-places.ts";
import { mostChanged } from "../../rank/most-changed.ts";
import type { Lang } from "../../words/lang.ts";
import { mostChangedText, topText } from "../../words/places.ts";
import type { Attribution, RegionAttribution } from "./attribution.ts";
import { attributionJson } from "./json.ts";
import { attributionRecords } from "./records.ts";
import { attributionSheets } from "./sheets.ts";
import { waterfallSheets } from "./waterfall.ts";
import { waterfallRecords } from "./waterfall-records.ts";

/** What is shown of an attribution. Rows and JSON hold all regions where neither one nor the best are asked for. */
export interface AttributionView {
  readonly region: RegionAttribution | undefined;
  /** Those of the best places of the current period. */
  readonly top: number | undefined;
  /** All regions, and not only those that changed most. */
  readonly full: boolean;
}

export function attributionAnswer(attribution: Attribution, view: AttributionView): Answer {
  const { previous, current } = attribution;
  const { region } = view;
  const regions = region === undefined ? bestOf(attribution, view.top) : [region];
  const periods = [previous, current].map((rating) => [rating.period ?? "", rating] as const);
  return {
    sheets: (lang) =>
      withSentences(
        region === undefined
          ? regionSheets(attribution, regions, view, lang)
          : waterfallSheets(attribution, region, lang),
        refusedSentencesOf(periods, lang),
      ),
    json: (tool) => attributionJson(attribution, regions, tool),
    records: () =>
      region === undefined ? attributionRecords(regions, current) : waterfallRecords(attribution, region),
  };
}

function regionSheets(
  attribution: Attribution,
  regions: readonly RegionAttribution[],
  { top, full }: AttributionView,
  lang: Lang,
): readonly Sheet[] {
  const all = attribution.regions.length;
  if (top !== undefined)
    return attributionSheets(attribution, regions, [topText(top, regions.length, all, lang)], lang);
  if (full) return attributionSheets(attribution, regions, [], lang);
  const shown = mostChanged(regions, ({ rise, points }) => [rise.change.abs(), points.change.abs()]);
  const cut = shown.length < all ? [mostChangedText(shown.length, all, lang)] : [];
  return attributionSheets(attribution, shown, cut, lang);
}

function bestOf({ regions, current }: Attribution, top: number | undefined): readonly RegionAttribution[] {
  if (top === undefined) return regions;
  const places = current.ranking.flatMap(({ place, members }) => members.map(() => place));
  const last = lastOfBest(places, top, current.ties);
  return regions.filter(({ current: { place } }) => isAmongBest(place, last));
}
