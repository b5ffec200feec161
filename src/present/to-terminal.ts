import CliTable from "cli-table3";
import { compare, Fraction } from "../exact/fraction.ts";
import { GAP, type Layout, layouts, shownHeading } from "./layout.ts";
import { type Paint, paintOf } from "./paint.ts";
import { standIns } from "./stand-ins.ts";
import { type Cell, empty, readable, type Table } from "./table.ts";
import { wrap, wrapWithin } from "./wrap.ts";

export interface Terminal {
  /** In columns; undefined where the output is no terminal. */
  readonly width: number | undefined;
  readonly color: boolean;
}

const USUAL = 80;
const NARROWEST = 20;
const TEXT_LINES = 2;
const HEADING_LINES = 5;
const third = new Fraction(3);

/** No line is wider than the terminal, as long as that has 20 columns. */
export function toTerminal(table: Table, { width: columns, color }: Terminal): string {
  const width = Math.max(NARROWEST, columns || USUAL);
  const paint = paintOf(color);
  const [heading = "", ...sentences] = table.title;
  const parts = table.columns.length === 0 ? [] : layouts(table, width);
  return [
    wrap(heading, width).map((line) => paint.bold(line)),
    sentences.flatMap((sentence) => wrap(sentence, width)),
    ...parts.map((layout) => ["", ...draw(table, layout, paint)]),
    spaced(legend(table, parts).flatMap((line) => wrap(line, width))),
    spaced(table.notes.flatMap((note) => wrap(note, width))).map((line) => line && paint.dim(line)),
  ]
    .flat()
    .map((line) => `${line}\n`)
    .join("");
}

function draw(table: Table, { columns, coded }: Layout, paint: Paint): readonly string[] {
  const { hide, show } = standIns();
  const rule = "─";
  const drawn = new CliTable({
    head: columns.map(({ index, width }) => {
      const column = table.columns[index];
      return column === undefined
        ? ""
        : hide(wrapWithin(shownHeading(column, coded), "", width, HEADING_LINES).join("\n"));
    }),
    colWidths: columns.map(({ width }) => width),
    colAligns: columns.map(({ index }) => table.columns[index]?.align ?? "left"),
    rowAligns: ["bottom"],
    style: { head: [], border: [], compact: true, "padding-left": 0, "padding-right": 0 },
    chars: {
      top: "",
      "top-left": "",
      "top-mid": "",
      "top-right": "",
      left: "",
      right: "",
      middle: " ".repeat(GAP),
      "left-mid": "",
      mid: rule,
      "mid-mid": rule.repeat(GAP),
      "right-mid": "",
      bottom: rule,
      "bottom-left": "",
      "bottom-mid": rule.repeat(GAP),
      "bottom-right": "",
    },
  });
  for (const row of table.rows) {
    const emphasize = leads(row) ? paint.bold : (text: string) => text;
    drawn.push(
      columns.map(({ index, width }) =>
        cellLines(row[index] ?? empty, width)
          .map((line) => emphasize(hide(line)))
          .join("\n"),
      ),
    );
  }
  return show(drawn.toString())
    .split("\n")
    .map((line) => line.trimEnd());
}

function cellLines(cell: Cell, width: number): readonly string[] {
  return cell.kind === "text"
    ? wrapWithin(cell.text, cell.mark, width, TEXT_LINES)
    : wrapWithin(readable(cell), "", width, 1);
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
