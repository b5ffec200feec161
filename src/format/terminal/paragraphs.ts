import { greatest } from "../../model/greatest.ts";
import { printable, textWidth } from "../../words/glyphs.ts";
import { type Column, empty, readable, type Table } from "../table.ts";
import { GAP } from "./layout.ts";
import { paintOf } from "./paint.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

const USUAL = 80;
const NARROWEST = 20;
const DEEPEST = 8;
const HANGING = "  ";
const BETWEEN = " · ";

/**
 * For a terminal, where a row has too much to say for a line: under the names of each row its other cells,
 * those whose columns are listed together side by side where they fit. Where there is but one column beside
 * the names, a row is one line.
 */
export async function toParagraphs(
  table: Table,
  together: readonly (readonly string[])[],
  { width: columns, color }: Terminal,
): Promise<string> {
  const width = Math.max(NARROWEST, columns || USUAL);
  const paint = await paintOf(color);
  const [heading = "", ...sentences] = table.title;
  const pairs = table.columns.filter(({ names }) => !names).length === 1;
  const paragraphs = partsOf(table).map(({ names, others }) => {
    const name = names.map(({ text }) => text).join(" ".repeat(GAP));
    if (pairs) return others.flatMap(({ text }) => hanging(`${name}: ${text}`, width, HANGING));
    const indent = " ".repeat(names.length < 2 ? GAP : indentBehind(names[0]?.text ?? ""));
    const lines = together.flatMap((ids) => {
      const said = others.filter(({ column }) => ids.includes(column.id));
      return packed(
        said.map(({ column, text }) => `${column.heading}: ${text}`),
        width - indent.length,
      );
    });
    return [
      "",
      ...hanging(name, width, indent).map((line) => paint.bold(line)),
      ...lines.map((line) => indent + line),
    ];
  });
  return [
    wrap(heading, width).map((line) => paint.bold(line)),
    sentences.flatMap((sentence) => wrap(sentence, width)),
    pairs ? [""] : [],
    ...paragraphs,
    table.notes.length === 0 ? [] : ["", ...table.notes.flatMap((note) => wrap(note, width).map(paint.dim))],
  ]
    .flat()
    .map((line) => `${line}\n`)
    .join("");
}

interface Part {
  readonly column: Column;
  readonly text: string;
}

/** The cells that are not empty. The numbers of a column of names are as wide as the widest of them. */
function partsOf({ columns, rows }: Table): readonly { names: readonly Part[]; others: readonly Part[] }[] {
  const widths = columns.map(({ align, names }, index) =>
    names && align === "right" ? greatest(rows.map((row) => readable(row[index] ?? empty).length)) : 0,
  );
  return rows.map((row) => {
    const parts = columns.flatMap((column, index) => {
      const cell = row[index] ?? empty;
      return cell.kind === "empty" ? [] : [{ column, text: readable(cell).padStart(widths[index] ?? 0) }];
    });
    return {
      names: parts.filter(({ column }) => column.names),
      others: parts.filter(({ column }) => !column.names),
    };
  });
}

/** Each text whole on a line, beside the one before it where there is room. */
function packed(texts: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const line = lines.at(-1);
    const beside = line === undefined ? text : line + BETWEEN + text;
    if (line !== undefined && textWidth(beside) <= width) lines[lines.length - 1] = beside;
    else lines.push(text);
  }
  return lines.flatMap((line) => hanging(line, width, HANGING));
}

function indentBehind(name: string): number {
  return Math.min(textWidth(name) + GAP, DEEPEST);
}

/** Wrapped, every line but the first behind the indent; no-break spaces have then done their work. */
function hanging(text: string, width: number, indent: string): readonly string[] {
  const [first = ""] = wrap(text, width);
  const rest = printable(text).slice(first.length).trimStart();
  const more = rest === "" ? [] : wrap(rest, width - indent.length);
  return [first, ...more.map((line) => indent + line)].map((line) => line.replaceAll("\u00a0", " "));
}
