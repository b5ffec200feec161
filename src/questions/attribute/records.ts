import { printExact, printPlaces } from "../../exact/decimal.ts";
import type { Fraction } from "../../exact/fraction.ts";
import { round } from "../../exact/round.ts";
import { recordColumn } from "../../format/record-column.ts";
import { type Cell, numberCell, type Table, textCell } from "../../format/table.ts";
import { placeChange, pointsChange } from "../../model/change-columns.ts";
import type { Rating } from "../../model/rating.ts";
import { causes, type RegionAttribution, type Split } from "./attribution.ts";
import { pointsGained } from "./gained.ts";
import { printedParts } from "./printed-parts.ts";

const DIGITS = 4;

/** A row a region: decimals of four places that add up, parts to their gain and gains to the points; json has the exact ones. */
export function attributionRecords(regions: readonly RegionAttribution[], rating: Rating): Table {
  const ids = [
    "region_code",
    "region",
    ...placeChange,
    ...causes.map((cause) => `places_gained_${cause}`),
    ...pointsChange,
    ...causes.map((cause) => `points_gained_${cause}`),
  ];
  return {
    title: [],
    columns: ids.map((id) => recordColumn(id)),
    rows: regions.map(({ previous, current, rise, points }) => {
      const gain = pointsGained(points, rating);
      const [now, before] = [current, previous].map(({ exactScore }) => rounded(exactScore));
      if (now === undefined || before === undefined) throw new Error("a region without points");
      const gained = points.change.equals(gain.change) ? now.sub(before) : before.sub(now);
      return [
        textCell(current.region.region.code),
        textCell(current.region.region.name),
        numberCell(printExact(current.place)),
        numberCell(printExact(previous.place)),
        ...splitCells(rise, rounded(rise.change)),
        decimal(now),
        decimal(before),
        ...splitCells(gain, gained),
      ];
    }),
    notes: [],
  };
}

function splitCells({ parts }: Split, whole: Fraction): readonly Cell[] {
  const printed = printedParts(parts, whole, DIGITS);
  return [whole, ...causes.map((cause) => printed[cause])].map(decimal);
}

function rounded(value: Fraction): Fraction {
  return round(value, { places: DIGITS, mode: "half-up" });
}

function decimal(value: Fraction): Cell {
  return numberCell(printPlaces(value, DIGITS));
}
