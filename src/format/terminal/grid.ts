import { compare, Fraction } from "../../exact/fraction.ts";
import { type Cell, empty, readable, type Table } from "../table.ts";
import { distinctWithin } from "./distinct.ts";
import { draw } from "./draw.ts";
import { type Layout, layouts, shownHeading } from "./layout.ts";
import { type Paint, paintOf } from "./paint.ts";
import type { Terminal } from "./terminal.ts";
import { wrap, wrapWithin } from "./wrap.ts";

const USUAL = 80;
const NARROWEST = 20;
const TEXT_LINES = 2;
const HEADING_LINES = 5;
const third = new Fraction(3);

/** No line is wider than the terminal, as long as that has 20 columns. */
export async function toGrid(table: Table, { width: columns, color }: Terminal): Promise<string> {
  const width = Math.max(NARROWEST, columns || USUAL);
  const paint = await paintOf(color);
  const [heading = "", ...sentences] = table.title;
  const parts = table.columns.length === 0 ? [] : layouts(table, width);
  return [
    wrap(heading, width).map((line) => paint.bold(line)),
    sentences.flatMap((sentence) => wrap(sentence, width)),
    ...parts.map((layout) => ["", ...drawn(table, layout, paint)]),
    spaced(legend(table, parts).flatMap((line) => wrap(line, width))),
    spaced(table.notes.flatMap((note) => wrap(note, width))).map((line) => line && paint.dim(line)),
  ]
    .flat()
    .map((line) => `${line}\n`)
    .join("");
}

/** Under a heading that stands on the rule, rows whose cells begin on one line. */
function drawn(table: Table, { columns, coded }: Layout, paint: Paint): readonly string[] {
  const shapes = columns.map(({ index, width }) => ({ width, align: table.columns[index]?.align ?? "left" }));
  const headings = columns.map(({ index, width }) => {
    const column = table.columns[index];
    return column === undefined ? [] : wrapWithin(shownHeading(column, coded), "", width, HEADING_LINES);
  });
  const byColumn = columns.map(({ index, width }) => columnLines(table, index, width));
  const cells = table.rows.map((_, row) => byColumn.map((lines) => lines[row] ?? []));
  const { heading, rows, rule } = draw(shapes, headings, cells);
  return [
    ...heading,
    ...rows.flatMap((lines, index) => (leads(table.rows[index] ?? []) ? lines.map(paint.bold) : lines)),
    rule,
  ];
}

/** A number stands on one line, a text on two at most. */
function columnLines({ rows }: Table, index: number, width: number): readonly (readonly string[])[] {
  const cells = rows.map((row) => row[index] ?? empty);
  const texts = cells.map((cell) =>
    cell.kind === "text" ? { text: cell.text, mark: cell.mark } : { text: readable(cell), mark: "" },
  );
  const isText = cells.some(({ kind }) => kind === "text");
  if (isText) return distinctWithin(texts, width, TEXT_LINES);
  return texts.map(({ text, mark }) => wrapWithin(text, mark, width, 1));
}

/** One of the first three places. */
function leads(row: readonly Cell[]): boolean {
  return row.some((cell) => cell.kind === "place" && compare(cell.place, third) <= 0);
}

/** What the codes stand for, in the order of the columns. */
function legend(table: Table, parts: readonly Layout[]): readonly string[] {
  const coded = new Set(
    parts.filter((part) => part.coded).flatMap(({ columns }) => columns.map(({ index }) => index)),
  );
  return table.columns.flatMap(({ code }, index) =>
    code !== undefined && coded.has(index) ? [`${code.text} — ${code.legend}`] : [],
  );
}

function spaced(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", ...lines];
}
