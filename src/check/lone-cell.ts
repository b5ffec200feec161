import type { CellsOfRow } from "./left-out.ts";

/** Of a narrower table the empty cells are told one by one. */
const FEWEST_CELLS = 4;

/** The text of the only cell of a row that holds one: of a signature, say, or of a heading within the table. */
export function loneCell({ count, cell }: CellsOfRow): string | undefined {
  if (count < FEWEST_CELLS) return undefined;
  let text: string | undefined;
  for (let index = 0; index < count; index++) {
    const content = cell(index).trim();
    if (content === "") continue;
    if (text !== undefined) return undefined;
    text = content;
  }
  return text;
}
