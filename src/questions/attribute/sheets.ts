import { placeCell } from "../../format/place-cell.ts";
import type { Sheet } from "../../format/sheet.ts";
import { type Column, numberCell, readable, type Table, textCell } from "../../format/table.ts";
import type { Rating } from "../../model/rating.ts";
import type { RegionStanding } from "../../rank/region-standing.ts";
import { localNumbers } from "../../words/exact-text.ts";
import type { Lang } from "../../words/lang.ts";
import { regionName } from "../../words/region-name.ts";
import { signed } from "../../words/signed.ts";
import { type Attribution, causes, type RegionAttribution } from "./attribution.ts";
import { headOf } from "./head.ts";
import { PLACE_DIGITS, pointDigits, printedChange, printedParts, printedScore } from "./printed-parts.ts";
import { type AttributionWords, attributionWords } from "./words.ts";

/** Places and points of the shown regions; `shown` says which these are, where they are not all. */
export function attributionSheets(
  attribution: Attribution,
  regions: readonly RegionAttribution[],
  shown: readonly string[],
  lang: Lang,
): readonly Sheet[] {
  const head = [...headOf(attribution, lang), ...shown];
  return [
    { kind: "grid", table: placesTable(regions, head, lang) },
    { kind: "grid", table: pointsTable(attribution, regions, lang) },
  ];
}

function placesTable(regions: readonly RegionAttribution[], head: readonly string[], lang: Lang): Table {
  const say = attributionWords[lang];
  return {
    title: [...head, `${say.places}.`],
    columns: columnsOf(say),
    rows: regions.map(({ previous, current, rise }) => {
      const parts = printedParts(rise.parts, rise.change, PLACE_DIGITS);
      return [
        textCell(regionName(current.region.region, lang)),
        numberCell(readable(placeCell(previous.place, previous.shared, lang))),
        placeCell(current.place, current.shared, lang),
        numberCell(signed(rise.change, rise.change.d === 1n ? 0 : PLACE_DIGITS, lang)),
        ...causes.map((cause) => numberCell(signed(parts[cause], PLACE_DIGITS, lang))),
      ];
    }),
    notes: [say.legend],
  };
}

function pointsTable(attribution: Attribution, regions: readonly RegionAttribution[], lang: Lang): Table {
  const say = attributionWords[lang];
  const digits = pointDigits(attribution);
  return {
    title: [say.points],
    columns: columnsOf(say),
    rows: regions.map((region) => {
      const change = printedChange(region);
      const parts = printedParts(region.points.parts, change, digits);
      const total = (standing: RegionStanding, rating: Rating) =>
        numberCell(localNumbers(printedScore(standing, rating), lang));
      return [
        textCell(regionName(region.current.region.region, lang)),
        total(region.previous, attribution.previous),
        total(region.current, attribution.current),
        numberCell(signed(change, digits, lang)),
        ...causes.map((cause) => numberCell(signed(parts[cause], digits, lang))),
      ];
    }),
    notes: [say.rounded],
  };
}

function columnsOf(say: AttributionWords): readonly Column[] {
  const { headings } = say;
  return [
    { id: "region", heading: headings.region, align: "left", names: true },
    { id: "before", heading: headings.before, align: "right", leaves: 1 },
    { id: "now", heading: headings.now, align: "right", leaves: 2 },
    { id: "change", heading: headings.change, align: "right" },
    ...causes.map(
      (cause, index): Column => ({
        id: cause,
        heading: say.causes[cause],
        align: "right",
        code: { text: say.codes[cause], legend: say.causes[cause] },
        leaves: 2 + causes.length - index,
      }),
    ),
  ];
}
