import { printExact } from "../../exact/decimal.ts";
import { recordColumn } from "../../format/record-column.ts";
import { type Cell, empty, numberCell, type Table, textCell } from "../../format/table.ts";
import { placeChange, pointsChange } from "../../model/change-columns.ts";
import { placesGained, printedPoints } from "./gained.ts";
import type { Move, WhatIf } from "./result.ts";

/** The regions that moved, for machines. */
export function whatIfRecords(trial: WhatIf, moves: readonly Move[]): Table {
  const ids = ["region_code", "region", ...placeChange, ...pointsChange];
  return {
    title: [],
    columns: ids.map((id) => recordColumn(id)),
    rows: moves.map((move) => {
      const points = printedPoints(move, trial);
      const rise = placesGained(move);
      return [
        textCell(move.region.code),
        textCell(move.region.name),
        placeCell(move.after),
        placeCell(move.before),
        rise === undefined ? empty : numberCell(printExact(rise)),
        ...[points.current, points.previous, points.gained].map((text) =>
          text === undefined ? empty : numberCell(text),
        ),
      ];
    }),
    notes: [],
  };
}

function placeCell(standing: Move["before"]): Cell {
  return standing === undefined ? empty : numberCell(printExact(standing.place));
}
