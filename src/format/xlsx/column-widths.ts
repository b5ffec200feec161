import { greatest } from "../../model/greatest.ts";
import { textWidth } from "../../words/glyphs.ts";

/** What A4 holds along its long side, in characters that are still read with ease. */
export const PAGE_WIDTH = 190;
/** What it holds in the smallest letters that are still read: a table that is wider goes on on further pages. */
export const SMALL_PAGE_WIDTH = 280;

/** In characters; what is wider than the widest is wrapped. The widest are tried until the table fits a page. */
const NARROWEST = 5;
const WIDEST = [60, 50, 40, 30, 24] as const;
/** Lines of a heading, as long as its words allow that. */
const HEADING_LINES = 5;
/** The margins of a cell, and the button of a filter. */
const ROOM = 3;
/** Characters of a text that are measured: more lines than these take are not shown at once. */
const MEASURED = 4000;

/** Widths of columns, each given by its heading and its cells as they are shown. */
export function columnWidths(
  columns: readonly { readonly heading: string; readonly cells: readonly string[] }[],
): readonly number[] {
  const wanted = columns.map(({ heading, cells }) => ({
    heading: headingWidth(heading),
    cells: cells.reduce((most, cell) => Math.max(most, widestLine(cell)), NARROWEST),
  }));
  const widths = WIDEST.map((widest) =>
    wanted.map(
      (column) => Math.max(Math.min(column.cells, widest), Math.min(column.heading, WIDEST[0])) + ROOM,
    ),
  );
  return widths.find((fitting) => sum(fitting) <= PAGE_WIDTH) ?? widths.at(-1) ?? [];
}

/** Its longest word, or as much of it as a line holds. */
function headingWidth(heading: string): number {
  const words = heading.split(/[\s-]+/).map(textWidth);
  return Math.max(greatest(words), Math.ceil(textWidth(heading) / HEADING_LINES));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Of a long text no more is measured than tells that it is wrapped. */
function widestLine(text: string): number {
  return text
    .slice(0, MEASURED)
    .split("\n")
    .reduce((most, line) => Math.max(most, textWidth(line.slice(0, 2 * WIDEST[0]))), 0);
}

/** How many lines a text takes in a column of this width, wrapped at its spaces. */
export function linesIn(text: string, width: number): number {
  return text
    .slice(0, MEASURED)
    .split("\n")
    .reduce((sum, line) => sum + wrappedLines(line, width - ROOM), 0);
}

function wrappedLines(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const width = textWidth(word);
    if (used > 0 && used + 1 + width <= room) used += 1 + width;
    else {
      lines += (used > 0 ? 1 : 0) + Math.max(0, Math.ceil(width / room) - 1);
      used = width > room ? width % room : width;
    }
  }
  return lines;
}
