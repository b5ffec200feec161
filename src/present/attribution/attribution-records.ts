import { printExact, printPlaces } from "../../exact/decimal.ts";
import { round } from "../../exact/round.ts";
import { type Attribution, causes, type RegionAttribution, type Split } from "../../model/attribution.ts";
import { numberCell, type Table, textCell } from "../table.ts";
import { printedParts, printedTotal } from "./printed-parts.ts";

const DIGITS = 4;

/** A row a region: totals as their methodology rounds them, decimals of four places that add up to their change; json has the exact parts. */
export function attributionRecords(attribution: Attribution, regions: readonly RegionAttribution[]): Table {
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
    columns: ids.map((id) => ({ id, heading: id, align: "left" })),
    rows: regions.map(({ previous, current, rise, points }) => [
      textCell(current.region.region.code),
      textCell(current.region.region.name),
      numberCell(printExact(previous.place)),
      numberCell(printExact(current.place)),
      ...splitCells(rise),
      numberCell(printedTotal(previous, attribution.previous)),
      numberCell(printedTotal(current, attribution.current)),
      ...splitCells(points),
    ]),
    notes: [],
  };
}

function splitCells({ change, parts }: Split) {
  const whole = round(change, { places: DIGITS, mode: "half-up" });
  const printed = printedParts(parts, whole, DIGITS);
  return [whole, ...causes.map((cause) => printed[cause])].map((value) =>
    numberCell(printPlaces(value, DIGITS)),
  );
}
