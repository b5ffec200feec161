import { type CellsOfRow, onlyText } from "./left-out.ts";

/** Of a narrower table the empty cells are told one by one. */
const FEWEST_CELLS = 4;

/** The text of the only cell of a row that holds one: of a signature, say, or of a heading within the table. */
export function loneCell(row: CellsOfRow): string | undefined {
  return row.count < FEWEST_CELLS ? undefined : onlyText(row);
}
