import { printExact } from "../../exact/decimal.ts";
import type { Fraction } from "../../exact/fraction.ts";
import { printRounded } from "../../exact/round.ts";
import { placeCell } from "../../format/place-cell.ts";
import { type Cell, type Column, empty, numberCell, textCell } from "../../format/table.ts";
import type { Indicator } from "../../model/methodology.ts";
import { type NumberedBlock, numberedBlocks } from "../../model/outline.ts";
import type { Rating } from "../../model/rating.ts";
import { indicatorsOf } from "../../model/walk.ts";
import { shareOfMaximum } from "../../rank/summary.ts";
import { zoneOf } from "../../rank/zone.ts";
import { shortDistricts } from "../../words/districts.ts";
import type { Lang } from "../../words/lang.ts";
import { percentText } from "../../words/percent.ts";
import { regionName } from "../../words/region-name.ts";
import { titleOf } from "../../words/title-of.ts";
import { isScaled, scaledMark } from "./notes.ts";
import type { ShownRegion, View } from "./view.ts";
import { type RatingWords, ratingWords } from "./words.ts";

/** A column of the rating for people, and what it says of a region. */
export interface RatingColumn {
  readonly column: Column;
  readonly cell: (entry: ShownRegion) => Cell;
}

export function ratingColumns(rating: Rating, view: View, lang: Lang): readonly RatingColumn[] {
  const say = ratingWords[lang];
  const { methodology } = rating;
  const points = (value: Fraction | undefined) =>
    value === undefined ? empty : numberCell(say.number(printRounded(value, methodology.ranking.round)));
  const blocks = numberedBlocks(methodology);
  const indicators = view.detail ? indicatorsOf(methodology.blocks) : [];
  return [
    {
      column: { ...placeColumn(view, say), align: "right", names: true },
      cell: ({ viewPlace, viewShared }) => placeCell(viewPlace, viewShared, lang),
    },
    {
      column: { id: "region", heading: say.headings.region, align: "left", names: true },
      cell: ({ region }) => textCell(regionName(region.region, lang), isScaled(region) ? scaledMark : ""),
    },
    ...districtColumns(rating, view, lang),
    ...blocks.map((numbered) => ({
      column: blockColumn(numbered, lang),
      cell: ({ region }: ShownRegion) => points(region.blocks.get(numbered.block.id)?.points),
    })),
    {
      column: { id: "total", heading: say.headings.total, align: "right" },
      cell: ({ region }) => points(region.total),
    },
    {
      column: {
        id: "share",
        heading: rating.by === "total" ? say.headings.share : say.headings.blockShare,
        align: "right",
        leaves: 3,
      },
      cell: ({ region }) => numberCell(percentText(shareOfMaximum(region, rating), lang)),
    },
    ...(methodology.zones.length === 0 ? [] : [zoneColumn(rating, say, lang)]),
    ...indicators.map((indicator, index) => ({
      column: indicatorColumn(indicator, index + 1, lang),
      cell: ({ region }: ShownRegion) => {
        const score = region.indicators.get(indicator.id);
        return points(score?.excluded ? undefined : score?.points);
      },
    })),
  ];
}

function zoneColumn({ methodology }: Rating, { headings }: RatingWords, lang: Lang): RatingColumn {
  return {
    column: { id: "zone", heading: headings.zone, align: "left", leaves: 3 },
    cell: ({ region }) => {
      const zone = zoneOf(region, methodology);
      return zone === undefined ? empty : textCell(titleOf(zone, lang) ?? zone.id);
    },
  };
}

/** A place within a district has a name of its own, as it has in csv and json. */
function placeColumn({ district }: View, { headings }: RatingWords): Pick<Column, "id" | "heading"> {
  return district === undefined
    ? { id: "place", heading: headings.place }
    : { id: "district_place", heading: headings.districtPlace };
}

function blockColumn({ number, block }: NumberedBlock, lang: Lang): Column {
  const say = ratingWords[lang];
  const title = titleOf(block, lang);
  const legend = say.legend(title, say.number(printExact(block.weight)));
  return {
    id: block.id,
    heading: title,
    align: "right",
    leaves: 2,
    code: { text: say.block(number), legend },
  };
}

function indicatorColumn(indicator: Indicator, number: number, lang: Lang): Column {
  const say = ratingWords[lang];
  const title = titleOf(indicator, lang);
  const legend = say.legend(title, say.number(printExact(indicator.weight)));
  return {
    id: indicator.id,
    heading: title,
    align: "right",
    apart: true,
    code: { text: String(number), legend },
  };
}

/** The district; where one is chosen, the place among all regions instead. */
function districtColumns(rating: Rating, view: View, lang: Lang): readonly RatingColumn[] {
  const say = ratingWords[lang];
  if (view.district !== undefined) {
    return [
      {
        column: { id: "place", heading: say.headings.place, align: "right", leaves: 1 },
        cell: ({ place, shared }) => placeCell(place, shared, lang),
      },
    ];
  }
  const regions = [
    ...rating.ranking.flatMap(({ members }) => members.map(({ region }) => region)),
    ...rating.notRated.map(({ region }) => region),
  ];
  const short = shortDistricts(
    regions.flatMap(({ district }) => district ?? []),
    lang,
  );
  if (short.size === 0) return [];
  return [
    {
      column: { id: "district", heading: say.headings.district, align: "left", leaves: 1 },
      cell: ({ region: { region } }) =>
        region.district === undefined ? empty : textCell(short.get(region.district) ?? region.district),
    },
  ];
}
