import { greatest } from "../../model/greatest.ts";
import { textWidth } from "../../words/glyphs.ts";
import { type Column, readable, type Table } from "../table.ts";
import { longestPiece } from "./wrap.ts";

/** Some of a table's columns, side by side, and how wide each is. */
export interface Layout {
  readonly columns: readonly LaidColumn[];
  /** Headed by their codes, so a legend is needed. */
  readonly coded: boolean;
}

export interface LaidColumn {
  /** Position in the table. */
  readonly index: number;
  readonly width: number;
}

export const GAP = 2;

/** What a column of text is glad to have: beside full headings, and beside codes. */
const ROOMY = 28;
const TIGHT = 20;
const NARROWEST = 2;

interface Measured {
  readonly index: number;
  readonly column: Column;
  readonly body: number;
}

/** The main table, then the columns set apart, in as many parts as they need. None is wider than `width`. */
export function layouts(table: Table, width: number): readonly Layout[] {
  const measured = table.columns.map((column, index) => ({
    index,
    column,
    body: greatest(table.rows.map((row) => textWidth(readable(row[index] ?? { kind: "empty" })))),
  }));
  const apart = measured.filter(({ column }) => column.apart);
  const main = measured.filter(({ column }) => !column.apart);
  const names = measured.filter(({ column }) => column.names);
  return [mainLayout(main, width), ...partsOf(apart, names, width)];
}

/** The first that fits: everything under full headings, under codes, then without the columns that may leave. */
function mainLayout(main: readonly Measured[], width: number): Layout {
  const full = main.map((measured) => least(measured, false, ROOMY));
  if (spread(full) <= width) return { columns: grow(main, full, false, width), coded: false };
  const levels = [0, ...new Set(main.flatMap(({ column }) => column.leaves ?? []))].sort((a, b) => a - b);
  const choices = levels.map((level) => main.filter(({ column }) => (column.leaves ?? Infinity) > level));
  const narrowest = choices.at(-1) ?? main;
  const chosen =
    choices.find((columns) => spread(columns.map((measured) => least(measured, true, TIGHT))) <= width) ??
    narrowest;
  return fitted(chosen, width, TIGHT);
}

function partsOf(apart: readonly Measured[], names: readonly Measured[], width: number): readonly Layout[] {
  const text = Math.min(TIGHT, Math.floor(width / 4));
  const parts: Measured[][] = [];
  for (const measured of apart) {
    const part = parts.at(-1);
    const together = [...names, ...(part ?? []), measured].map((column) => least(column, true, text));
    if (part === undefined || spread(together) > width) parts.push([measured]);
    else part.push(measured);
  }
  return parts.map((part) => fitted([...names, ...part], width, text));
}

/** Under codes; squeezed where even the least does not fit. */
function fitted(columns: readonly Measured[], width: number, text: number): Layout {
  const kept = columns.slice(0, Math.floor((width + GAP) / (NARROWEST + GAP)));
  const widths = kept.map((measured) => least(measured, true, text));
  for (const align of ["left", "right"] as const) {
    while (spread(widths) > width) {
      const widest = widestOf(kept, widths, align);
      if (widest === undefined) break;
      widths[widest] = (widths[widest] ?? 0) - 1;
    }
  }
  return { columns: grow(kept, widths, true, width), coded: true };
}

function widestOf(
  columns: readonly Measured[],
  widths: readonly number[],
  align: Column["align"],
): number | undefined {
  let widest: number | undefined;
  widths.forEach((width, i) => {
    if (columns[i]?.column.align !== align || width <= NARROWEST) return;
    if (widest === undefined || width > (widths[widest] ?? 0)) widest = i;
  });
  return widest;
}

/** What is left over goes to the texts, in their order, until each stands on one line. */
function grow(
  columns: readonly Measured[],
  widths: readonly number[],
  coded: boolean,
  width: number,
): readonly LaidColumn[] {
  let remaining = width - spread(widths);
  return columns.map((measured, i) => {
    const now = widths[i] ?? 0;
    const more = Math.max(0, Math.min(remaining, natural(measured, coded) - now));
    remaining -= more;
    return { index: measured.index, width: now + more };
  });
}

/** A number is never broken, a text is. */
function least(measured: Measured, coded: boolean, text: number): number {
  const whole = natural(measured, coded);
  return measured.column.align === "right" ? whole : Math.min(whole, text);
}

function natural({ column, body }: Measured, coded: boolean): number {
  return Math.max(body, longestPiece(shownHeading(column, coded)), NARROWEST);
}

/** A column set apart is always headed by its code. */
export function shownHeading({ heading, code }: Column, coded: boolean): string {
  return coded && code !== undefined ? code.text : heading;
}

/** How wide columns of these widths are together. */
export function spread(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0) + GAP * Math.max(0, widths.length - 1);
}
