import CliTable from "cli-table3";
import { greatest } from "../../model/greatest.ts";
import { glyphs, isPlain } from "../../words/glyphs.ts";
import type { Column } from "../table.ts";
import { GAP } from "./layout.ts";

export interface DrawnColumn {
  readonly width: number;
  readonly align: Column["align"];
}

/** The lines of each cell, none wider than its column. */
type Row = readonly (readonly string[])[];

/** The library compares every cell with every other: many small tables are drawn faster than a large one. */
const ROWS_AT_ONCE = 8;
const RULE = "─";

const noBorders = Object.fromEntries(
  ["top", "bottom", "left", "right", "mid"].flatMap((side) =>
    [side, `${side}-left`, `${side}-mid`, `${side}-right`].map((part) => [part, ""]),
  ),
);
const ruleBelow = { bottom: RULE, "bottom-mid": RULE.repeat(GAP) };

export interface Drawing {
  /** The heading, its cells standing on the rule, and the rule. */
  readonly heading: readonly string[];
  /** The lines of each row, its cells beginning on one line. */
  readonly rows: readonly (readonly string[])[];
  readonly rule: string;
}

export function draw(columns: readonly DrawnColumn[], heading: Row, rows: readonly Row[]): Drawing {
  const standIns = standInsOf();
  const headLines = drawn(columns, [heading], "bottom", standIns);
  const lines = chunks(rows).flatMap((chunk) => drawn(columns, chunk, "top", standIns).slice(0, -1));
  let next = 0;
  const parts = rows.map((row) => {
    const height = greatest([1, ...row.map((cell) => cell.length)]);
    next += height;
    return lines.slice(next - height, next);
  });
  return { heading: headLines, rows: parts, rule: headLines.at(-1) ?? "" };
}

/** The lines of some rows and of the rule below them. */
function drawn(
  columns: readonly DrawnColumn[],
  rows: readonly Row[],
  align: "top" | "bottom",
  { hide, show }: StandIns,
): readonly string[] {
  const table = new CliTable({
    colWidths: columns.map(({ width }) => width),
    colAligns: columns.map((column) => column.align),
    rowAligns: rows.map(() => align),
    style: { head: [], border: [], compact: true, "padding-left": 0, "padding-right": 0 },
    chars: { ...noBorders, ...ruleBelow, middle: " ".repeat(GAP) },
  });
  for (const row of rows) table.push(row.map((cell) => cell.map(hide).join("\n")));
  return table
    .toString()
    .split("\n")
    .map((line) => show(line).trimEnd());
}

function chunks(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, index) =>
    rows.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE),
  );
}

interface StandIns {
  readonly hide: (text: string) => string;
  readonly show: (line: string) => string;
}

/* Private characters, which no printable text holds: one for each other glyph, and one to fill its columns. */
const FILLER = "\ue000";
const FIRST = 0xe001;
const LAST = 0xf8ff;

/**
 * The library measures some scripts and emoji otherwise than terminals do. In its hands each such glyph is as
 * many plain characters as it has columns.
 */
function standInsOf(): StandIns {
  const standIns = new Map<string, string>();
  const shown = new Map<string, string>();
  const standIn = (glyph: string): string => {
    const known = standIns.get(glyph);
    if (known !== undefined) return known;
    const code = FIRST + standIns.size;
    if (code > LAST) return "\ufffd";
    const character = String.fromCharCode(code);
    standIns.set(glyph, character);
    shown.set(character, glyph);
    return character;
  };
  return {
    hide: (text) =>
      isPlain(text)
        ? text
        : glyphs(text)
            .map(({ text: glyph, width }) =>
              isPlain(glyph) ? glyph : standIn(glyph) + FILLER.repeat(width - 1),
            )
            .join(""),
    show: (line) =>
      standIns.size === 0
        ? line
        : line.replace(/[\ue000-\uf8ff]/g, (character) => shown.get(character) ?? ""),
  };
}
