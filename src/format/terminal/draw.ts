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

/**
 * The library takes long for each cell, and measures all of its text for each of its lines: it is given several rows
 * as the lines of one, and not too many of them.
 */
const ROWS_AT_ONCE = 16;
/**
 * Ends a line of a cell. The library shortens a text up to an escape sequence at once, and one of several lines without
 * any letter by letter. This one changes nothing, and is taken out again.
 */
const LINE_END = "\u001b[0m";
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
  const headLines = drawn(columns, heading, "bottom", standIns);
  const heights = rows.map((row) => greatest([1, ...row.map((cell) => cell.length)]));
  const filled = rows.map((row, index) => filledTo(heights[index] ?? 0, columns, row));
  const lines = chunks(filled).flatMap((chunk) =>
    drawn(columns, asOneRow(columns, chunk), "top", standIns).slice(0, -1),
  );
  let next = 0;
  const parts = heights.map((height) => {
    next += height;
    return lines.slice(next - height, next);
  });
  return { heading: headLines, rows: parts, rule: headLines.at(-1) ?? "" };
}

/** With empty lines below those of each cell. */
function filledTo(height: number, columns: readonly DrawnColumn[], row: Row): Row {
  return columns.map((_, column) => {
    const cell = row[column] ?? [];
    return cell.length === height ? cell : [...cell, ...Array<string>(height - cell.length).fill("")];
  });
}

/** One row, the lines of whose cells are those of the rows, one below the other. */
function asOneRow(columns: readonly DrawnColumn[], rows: readonly Row[]): Row {
  return columns.map((_, column) => rows.flatMap((row) => row[column] ?? []));
}

/** The lines of a row and of the rule below it. */
function drawn(
  columns: readonly DrawnColumn[],
  row: Row,
  align: "top" | "bottom",
  { hide, show }: StandIns,
): readonly string[] {
  const table = new CliTable({
    colWidths: columns.map(({ width }) => width),
    colAligns: columns.map((column) => column.align),
    rowAligns: [align],
    style: { head: [], border: [], compact: true, "padding-left": 0, "padding-right": 0 },
    chars: { ...noBorders, ...ruleBelow, middle: " ".repeat(GAP) },
  });
  table.push(row.map((cell) => cell.map(hide).join(`${LINE_END}\n`)));
  return table
    .toString()
    .replaceAll(LINE_END, "")
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
