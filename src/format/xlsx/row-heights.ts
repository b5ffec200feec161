import { linesIn } from "./column-widths.ts";
import type { Worksheet } from "./worksheets.ts";

/** In points. */
const LINE_HEIGHT = 15;
const TITLE_HEIGHT = 19;
/** The highest row of Excel, in points. */
const HIGHEST = 409;
/** How much wider the letters of a title are than those of other lines. */
const TITLE_LETTERS = 1.35;

/** Spreadsheets fit no row to cells that are merged. */
export function lineHeight(text: string, isTitle: boolean, width: number): number {
  return isTitle ? linesIn(text, width / TITLE_LETTERS) * TITLE_HEIGHT : linesIn(text, width) * LINE_HEIGHT;
}

/** Of the rows of the table that have more than one line, by their numbers from 0: not every spreadsheet fits them itself. */
export function tableHeights({
  title,
  columns,
  rows,
}: Worksheet): readonly (readonly [number, { height: number }])[] {
  const lines = [columns.map(({ heading }) => heading), ...rows].map((row) =>
    row.reduce<number>((most, cell, index) => {
      const isText = typeof cell === "string";
      return isText ? Math.max(most, linesIn(cell, columns[index]?.width ?? 1)) : most;
    }, 1),
  );
  return lines.flatMap((count, index) =>
    count === 1 ? [] : [[title.length + index, { height: Math.min(count * LINE_HEIGHT, HIGHEST) }] as const],
  );
}
