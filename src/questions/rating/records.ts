import { printExact } from "../../exact/decimal.ts";
import type { Fraction } from "../../exact/fraction.ts";
import { printRounded } from "../../exact/round.ts";
import { recordColumn } from "../../format/record-column.ts";
import {
  type Cell,
  type Column,
  empty,
  flagCell,
  numberCell,
  type Table,
  termCell,
  textCell,
} from "../../format/table.ts";
import type { Zone } from "../../model/methodology.ts";
import { excludedOf, numberedBlocks } from "../../model/outline.ts";
import type { RatedRegion, Rating } from "../../model/rating.ts";
import { excludedColumn, labelColumns, totalColumns, zoneColumn } from "../../model/record-columns.ts";
import type { Region } from "../../model/region.ts";
import { blocksOf, indicatorsOf } from "../../model/walk.ts";
import { shareOfMaximum } from "../../rank/summary.ts";
import { zoneOf } from "../../rank/zone.ts";
import { titleOf } from "../../words/title-of.ts";
import { select, type View } from "./view.ts";

/**
 * The rating for machines: columns by their ids, independent of language. `place` is the place among all
 * regions whatever part is shown. Regions without a place end it, unless the best places were asked for.
 */
export function ratingRecords(rating: Rating, view: View): Table {
  const { methodology } = rating;
  const blocks = numberedBlocks(methodology).map(({ block }) => block.id);
  // Declared by the methodology, not by the data: the columns of a period do not depend on who lacks what.
  const excludes = indicatorsOf(methodology.blocks).some(({ missing }) => missing === "exclude")
    ? [excludedColumn]
    : [];
  const zones = methodology.zones.length > 0 ? [zoneColumn] : [];
  const indicators = view.detail ? indicatorsOf(methodology.blocks).map(({ id }) => id) : [];
  const points = (value: Fraction | undefined) =>
    value === undefined ? empty : numberCell(printRounded(value, methodology.ranking.round));

  const scores = (region: RatedRegion): readonly Cell[] => [
    ...blocks.map((id) => points(region.blocks.get(id)?.points)),
    points(region.total),
    numberCell(printRounded(shareOfMaximum(region, rating), { places: 4, mode: "half-up" })),
    ...zones.map(() => zoneCell(zoneOf(region, methodology))),
    ...indicators.map((id) => {
      const score = region.indicators.get(id);
      return points(score?.excluded ? undefined : score?.points);
    }),
    ...excludes.map(() => textCell(excludedOf(region, methodology).join(" "))),
  ];
  const scoreColumns = [...blocks, ...totalColumns, ...zones, ...indicators, ...excludes];
  const noScores = scoreColumns.map(() => empty);

  const shown = select(rating, view);
  return {
    title: [],
    columns: columnsOf(rating, [...labelColumns, ...scoreColumns]),
    rows: [
      ...shown.regions.map(({ region, place, shared }) => [
        ...label(region.region, place, shared, region.districtPlace),
        ...scores(region),
      ]),
      ...(view.top === undefined ? shown.notRated : []).map(({ region }) => [
        ...label(region, undefined, false, undefined),
        ...noScores,
      ]),
    ],
    notes: [],
  };
}

function zoneCell(zone: Zone | undefined): Cell {
  return zone === undefined ? empty : termCell(zone.id, titleOf(zone, "ru") ?? zone.id);
}

function label(
  { code, name, district }: Region,
  place: Fraction | undefined,
  shared: boolean,
  districtPlace: Fraction | undefined,
): readonly Cell[] {
  return [
    place === undefined ? empty : numberCell(printExact(place)),
    flagCell(shared),
    textCell(code),
    textCell(name),
    district === undefined ? empty : textCell(district),
    districtPlace === undefined ? empty : numberCell(printExact(districtPlace)),
  ];
}

/** Blocks and indicators are headed by their titles, with the id behind one that two columns would share. */
function columnsOf({ methodology: { blocks } }: Rating, ids: readonly string[]): readonly Column[] {
  const titles = new Map<string, string>(
    [...blocksOf(blocks), ...indicatorsOf(blocks)].map(({ id, title }) => [id, title]),
  );
  const columns = ids.map((id) => recordColumn(id, titles.get(id)));
  return columns.map((column) => {
    const { id, heading } = column;
    const isAlone = columns.every((other) => other.id === id || other.heading !== heading);
    return isAlone ? column : recordColumn(id, titles.has(id) ? `${heading} (${id})` : heading);
  });
}
