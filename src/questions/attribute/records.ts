import { printExact, printPlaces } from "../../exact/decimal.ts";
import type { Fraction } from "../../exact/fraction.ts";
import { round } from "../../exact/round.ts";
import { recordColumn } from "../../format/record-column.ts";
import { type Cell, numberCell, type Table, textCell } from "../../format/table.ts";
import { causes, type RegionAttribution, type Split } from "./attribution.ts";
import { printedParts } from "./printed-parts.ts";

const DIGITS = 4;

/** A row a region: decimals of four places that add up, parts to their change and changes to the totals; json has the exact ones. */
export function attributionRecords(regions: readonly RegionAttribution[]): Table {
  const ids = [
    "region_code",
    "region",
    "place_before",
    "place",
    "rise",
    ...causes.map((cause) => `rise_${cause}`),
    "total_before",
    "total",
    "points",
    ...causes.map((cause) => `points_${cause}`),
  ];
  return {
    title: [],
    columns: ids.map((id) => recordColumn(id)),
    rows: regions.map(({ previous, current, rise, points }) => [
      textCell(current.region.region.code),
      textCell(current.region.region.name),
      numberCell(printExact(previous.place)),
      numberCell(printExact(current.place)),
      ...splitCells(rise, rounded(rise.change)),
      ...[previous, current].map(({ region }) => decimal(rounded(region.exactTotal))),
      ...splitCells(points, rounded(current.region.exactTotal).sub(rounded(previous.region.exactTotal))),
    ]),
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
