import { Chalk } from "chalk";
import { textWidth } from "./glyphs.ts";
import { GAP } from "./layout.ts";
import { type Cell, type Column, empty, readable, type Table } from "./table.ts";
import type { Terminal } from "./to-terminal.ts";
import { wrap } from "./wrap.ts";

const USUAL = 80;
const NARROWEST = 20;
const BETWEEN = " · ";

/**
 * For a terminal, where a row has too much to say for a line: under the names of each row its other cells,
 * those whose columns are listed together side by side where they fit. A row with one cell beside its names
 * is one line. Notes are not printed.
 */
export function toParagraphs(
  table: Table,
  together: readonly (readonly string[])[],
  { width: columns, color }: Terminal,
): string {
  const width = Math.max(NARROWEST, columns || USUAL);
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const [heading = "", ...sentences] = table.title;
  const paragraphs = rowsOf(table).map(({ names, others }) => {
    const [only, ...more] = others;
    const name = names.map(({ text }) => text).join(" ".repeat(GAP));
    if (only !== undefined && more.length === 0) return hanging(`${name}: ${only.text}`, width, "  ");
    const indent = " ".repeat(names.length < 2 ? GAP : textWidth(names[0]?.text ?? "") + GAP);
    const lines = together.flatMap((ids) => {
      const said = others.filter(({ id }) => ids.includes(id)).map((part) => `${part.heading}: ${part.text}`);
      return packed(said, width - indent.length);
    });
    return [
      "",
      ...hanging(name, width, indent).map((line) => chalk.bold(line)),
      ...lines.map((line) => indent + line),
    ];
  });
  return [
    wrap(heading, width).map((line) => chalk.bold(line)),
    sentences.flatMap((sentence) => wrap(sentence, width)),
    paragraphs.some(([first]) => first !== "") ? [""] : [],
    ...paragraphs,
  ]
    .flat()
    .map((line) => `${line}\n`)
    .join("");
}

interface Part {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

/** Names of one column are as wide as the widest of them where it is a column of numbers. */
function rowsOf({ columns, rows }: Table): readonly { names: readonly Part[]; others: readonly Part[] }[] {
  const widths = columns.map(({ align, names }, index) =>
    names && align === "right" ? Math.max(...rows.map((row) => textWidth(readable(row[index] ?? empty)))) : 0,
  );
  const part = (column: Column, index: number, cell: Cell): Part => ({
    ...column,
    text: readable(cell).padStart(widths[index] ?? 0),
  });
  return rows.map((row) => {
    const parts = columns.flatMap((column, index) => {
      const cell = row[index] ?? empty;
      return cell.kind === "empty" ? [] : [{ column, part: part(column, index, cell) }];
    });
    return {
      names: parts.filter(({ column }) => column.names).map((each) => each.part),
      others: parts.filter(({ column }) => !column.names).map((each) => each.part),
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
  return lines.flatMap((line) => hanging(line, width, "  "));
}

/** Wrapped, every line but the first behind the indent. */
function hanging(text: string, width: number, indent: string): readonly string[] {
  if (textWidth(text) <= width) return wrap(text, width);
  const [first = "", ...more] = wrap(text, width - indent.length);
  return [first, ...more.map((line) => indent + line)];
}
