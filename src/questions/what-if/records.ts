import { printExact } from "../../exact/decimal.ts";
import type { Fraction } from "../../exact/fraction.ts";
import { printRounded } from "../../exact/round.ts";
import { recordColumn } from "../../format/record-column.ts";
import { empty, numberCell, type Table, textCell } from "../../format/table.ts";
import type { Rating } from "../../model/rating.ts";
import type { Move, WhatIf } from "./result.ts";

/** The regions that moved, for machines. */
export function whatIfRecords({ before, after }: WhatIf, moves: readonly Move[]): Table {
  const ids = ["region_code", "region", "place_before", "place", "total_before", "total"];
  const place = (standing: Move["before"]) =>
    standing === undefined ? empty : numberCell(printExact(standing.place));
  const total = (standing: Move["before"], rating: Rating) =>
    standing === undefined ? empty : numberCell(printedTotal(standing.score.total, rating));
  return {
    title: [],
    columns: ids.map((id) => recordColumn(id)),
    rows: moves.map((move) => [
      textCell(move.region.code),
      textCell(move.region.name),
      place(move.before),
      place(move.after),
      total(move.before, before),
      total(move.after, after),
    ]),
    notes: [],
  };
}

export function printedTotal(total: Fraction, { methodology }: Rating): string {
  return printRounded(total, methodology.ranking.round);
}
