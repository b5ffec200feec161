import { limits } from "../../model/limits.ts";
import { hide, type Remarks, uncomputed } from "./book.ts";
import { BookError, damaged } from "./book-error.ts";
import { flagTexts } from "./cell-texts.ts";
import { isoDate } from "./date.ts";
import { decimalOf } from "./number.ts";
import { rowWriter } from "./rows.ts";
import { attribute, feed, nextTag, tags, textBefore, type XmlCursor, xmlChunks, xmlCursor } from "./xml.ts";

const names = [
  "table-cell",
  "p",
  "table-row",
  "covered-table-cell",
  "span",
  "a",
  "s",
  "tab",
  "line-break",
  "table",
];
const [CELL, PARAGRAPH, ROW, COVERED, SPAN, LINK, SPACES, TAB, BREAK, TABLE] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The rows of one sheet of OpenDocument (part 3, 9.1), as the content streams. */
export async function* odsRows(
  chunks: AsyncIterable<Uint8Array>,
  sheet: number,
  remarks: Remarks,
): AsyncGenerator<Uint8Array> {
  const cursor = xmlCursor(names);
  const writer = rowWriter();
  const reader = tableReader(cursor, sheet, remarks);
  for await (const chunk of xmlChunks(chunks)) {
    if (reader.isComplete()) continue;
    feed(cursor, chunk);
    for (const { row, cells } of reader.rows()) {
      for (const { column, text } of cells) {
        writer.goTo(row, column);
        writer.text(text);
      }
      if (writer.isFull()) yield writer.take();
    }
  }
  if (!reader.isComplete()) throw damaged("content.xml");
  writer.end();
  yield writer.take();
}

interface OdsRow {
  readonly row: number;
  readonly cells: readonly OdsCell[];
}

interface OdsCell {
  readonly column: number;
  readonly text: string;
}

function tableReader(cursor: XmlCursor, sheet: number, remarks: Remarks) {
  let table = -1;
  let depth = 0;
  let isComplete = false;
  let row = 1;
  let rowRepeats = 1;
  let hidden = 0;
  let column = 1;
  let cells: OdsCell[] = [];
  /** Cells of this row that the part really has. */
  let written = 0;
  let repeated = 0;
  let cell: { readonly value: string | undefined; readonly repeats: number } | undefined;
  let formula: string | undefined;
  let paragraphs: string[] = [];
  let inParagraph = false;
  /** Inside of a comment or a drawing, whose texts are none of the cell's. */
  let strange = 0;

  const closeCell = () => {
    if (cell === undefined) return;
    const text = cell.value ?? paragraphs.join("\n");
    const { repeats } = cell;
    const shown = text === "" && formula !== undefined ? uncomputed(formula, { row, column }, remarks) : text;
    if (shown !== "") {
      written += 1;
      if (column + repeats - 1 > limits.book.columns) throw damaged("cells out of the sheet");
      for (let repeat = 0; repeat < repeats; repeat++) cells.push({ column: column + repeat, text: shown });
    }
    column += repeats;
    cell = undefined;
  };
  const openCell = () => {
    cell = {
      value: statedValue(cursor),
      repeats: repeatsOf(cursor, "number-columns-repeated"),
    };
    formula = attribute(cursor, "formula")?.replace(/^of:=/, "");
    paragraphs = [];
    if (cursor.tag === tags.empty) closeCell();
  };
  const openRow = () => {
    rowRepeats = repeatsOf(cursor, "number-rows-repeated");
    column = 1;
    cells = [];
    written = 0;
    const visibility = attribute(cursor, "visibility") ?? "visible";
    if (visibility === "visible") return;
    hidden = rowRepeats;
  };
  const takeParagraph = () => {
    const last = paragraphs.length - 1;
    paragraphs[last] += textBefore(cursor);
  };
  const inCell = () => {
    const { name, tag } = cursor;
    if (inParagraph && strange === 0) takeParagraph();
    const isKnown = [PARAGRAPH, SPAN, LINK, SPACES, TAB, BREAK].includes(name);
    if (strange > 0 || !isKnown) {
      if (tag === tags.open) strange += 1;
      else if (tag === tags.close) strange -= 1;
      return;
    }
    if (name === PARAGRAPH) {
      if (tag !== tags.close) paragraphs.push("");
      inParagraph = tag === tags.open;
    }
    if (!inParagraph || tag === tags.close) return;
    const last = paragraphs.length - 1;
    if (name === SPACES) paragraphs[last] += " ".repeat(Math.min(repeatsOf(cursor, "c"), MOST_SPACES));
    if (name === TAB) paragraphs[last] += "\t";
    if (name === BREAK) paragraphs[last] += "\n";
  };
  function* closedRow(): Generator<OdsRow> {
    if (cells.length > 0) {
      if (row + rowRepeats - 1 > limits.book.rows) throw damaged("cells out of the sheet");
      repeated += cells.length * rowRepeats - written;
      if (repeated > limits.book.repeatedCells) throw new BookError("too-large", "content.xml");
      for (let repeat = 0; repeat < rowRepeats; repeat++) yield { row: row + repeat, cells };
      // A sheet is filled up with rows of nothing, which may be hidden and are never missed.
      if (hidden > 0) hide(hidden, row, remarks);
    }
    hidden = 0;
    row += rowRepeats;
    rowRepeats = 1;
    cells = [];
  }
  return {
    isComplete: () => isComplete,
    *rows(): Generator<OdsRow> {
      while (!isComplete && nextTag(cursor)) {
        const { name, tag } = cursor;
        if (name === TABLE) {
          if (tag === tags.close) depth -= 1;
          else if (tag === tags.open) {
            depth += 1;
            if (depth === 1) table += 1;
          }
          if (depth === 0 && table === sheet) isComplete = true;
        }
        if (table !== sheet || depth !== 1) continue;
        if (cell !== undefined && !(name === CELL && tag === tags.close)) inCell();
        else if (name === CELL) {
          if (tag === tags.close) closeCell();
          else openCell();
        } else if (name === COVERED && tag !== tags.close)
          column += repeatsOf(cursor, "number-columns-repeated");
        else if (name === ROW) {
          if (tag !== tags.close) openRow();
          if (tag !== tags.open) yield* closedRow();
        }
      }
    },
  };
}

const MOST_SPACES = 100_000;

/** The value that the cell's tag gives; a text has none, or is what its paragraphs say. */
function statedValue(cursor: XmlCursor): string | undefined {
  switch (attribute(cursor, "value-type")) {
    case "float":
    case "percentage":
    case "currency": {
      const value = attribute(cursor, "value");
      return value === undefined ? undefined : decimalOf(value);
    }
    case "date":
      return isoDate(attribute(cursor, "date-value") ?? "");
    case "boolean":
      return attribute(cursor, "boolean-value") === "true" ? flagTexts.true : flagTexts.false;
    default:
      return undefined;
  }
}

function repeatsOf(cursor: XmlCursor, name: string): number {
  const repeats = Number(attribute(cursor, name) ?? "1");
  return Number.isSafeInteger(repeats) && repeats > 0 ? repeats : 1;
}
