import { hide, type Remarks, uncomputed } from "./book.ts";
import { damaged } from "./book-error.ts";
import { type CellTexts, cellTexts, wholeNumber } from "./cell-texts.ts";
import { type RowWriter, rowWriter } from "./rows.ts";
import type { Shared } from "./shared.ts";
import {
  attribute,
  attributeAt,
  feed,
  nextTag,
  tags,
  textBefore,
  type XmlCursor,
  xmlChunks,
  xmlCursor,
} from "./xml.ts";

const names = ["c", "v", "row", "f", "is", "t", "rPh", "sheetData"] as const;
const [CELL, VALUE, ROW, FORMULA, INLINE, TEXT, PHONETIC, SHEET_DATA] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** The rows of a sheet of Office Open XML (ECMA-376, 18.3.1), as it streams. */
export async function* worksheetRows(
  chunks: AsyncIterable<Uint8Array>,
  shared: Shared,
  remarks: Remarks,
): AsyncGenerator<Uint8Array> {
  const cursor = xmlCursor(names);
  const writer = rowWriter();
  const reader = sheetReader(cursor, writer, cellTexts(shared, writer), remarks);
  for await (const chunk of xmlChunks(chunks)) {
    // What stands behind the cells is unpacked for its checksum alone.
    if (reader.isComplete()) continue;
    feed(cursor, chunk);
    reader.read();
    if (writer.isFull()) yield writer.take();
  }
  if (!reader.isComplete()) throw damaged("sheetData");
  writer.end();
  yield writer.take();
}

function sheetReader(cursor: XmlCursor, writer: RowWriter, texts: CellTexts, remarks: Remarks) {
  let row = 0;
  let column = 0;
  let isWritten = false;
  let formula: string | undefined;
  /** A text that is not in one piece: of runs, or around a comment. */
  let text = "";
  let within: "nothing" | "value" | "formula" | "inline" = "nothing";
  let inInline = false;
  let inPhonetic = false;
  let isInside = false;
  let isComplete = false;

  const openRow = () => {
    row = attributeAt(cursor, "r") < 0 ? row + 1 : Number(attribute(cursor, "r"));
    if (!Number.isSafeInteger(row) || row < 1) throw damaged("row");
    column = 0;
    if (attributeAt(cursor, "hidden") < 0 || !/^(1|true)$/.test(attribute(cursor, "hidden") ?? "")) return;
    hide(1, row, remarks);
  };
  const openCell = () => {
    const reference = attributeAt(cursor, "r");
    column = reference < 0 ? column + 1 : columnOf(cursor, reference, row);
    texts.open(cursor);
    isWritten = false;
    formula = undefined;
    text = "";
  };
  const closeCell = () => {
    if (isWritten || formula === undefined) return;
    writer.goTo(row, column);
    writer.text(uncomputed(formula, { row, column }, remarks));
  };
  const goToCell = () => {
    writer.goTo(row, column);
    isWritten = true;
  };
  const takeText = () => {
    const { bytes, tag, textStart, textEnd } = cursor;
    const isWhole = within === "value" && tag === tags.close && text === "";
    if (isWhole && textEnd > textStart) {
      goToCell();
      texts.value(bytes, textStart, textEnd);
    } else if (within === "formula") formula = (formula ?? "") + textBefore(cursor);
    else if (!inPhonetic) text += textBefore(cursor);
    if (within === "value" && tag === tags.close && text !== "") {
      goToCell();
      texts.textValue(text);
    }
  };
  const visit = () => {
    if (within !== "nothing") takeText();
    const isOpen = cursor.tag === tags.open;
    switch (cursor.name) {
      case CELL:
        if (cursor.tag === tags.close) closeCell();
        else openCell();
        break;
      case VALUE:
        within = isOpen ? "value" : "nothing";
        break;
      case ROW:
        if (cursor.tag !== tags.close) openRow();
        break;
      case FORMULA:
        within = isOpen ? "formula" : "nothing";
        formula ??= "";
        break;
      case INLINE:
        if (inInline && text !== "") {
          goToCell();
          texts.inline(text);
        }
        inInline = isOpen;
        break;
      case TEXT:
        within = isOpen && inInline ? "inline" : "nothing";
        break;
      case PHONETIC:
        inPhonetic = isOpen;
        break;
      case SHEET_DATA:
        isInside = isOpen;
        isComplete = !isOpen;
        break;
    }
  };
  return {
    isComplete: () => isComplete,
    /** Every tag that is whole. */
    read() {
      while (!isComplete && nextTag(cursor)) if (isInside || cursor.name === SHEET_DATA) visit();
    },
  };
}

/** The column of `M1204`, from 1; its row is the one in which it stands. */
function columnOf({ bytes, attributeOffsets }: XmlCursor, reference: number, row: number): number {
  const end = attributeOffsets[4 * reference + 3] as number;
  let column = 0;
  let at = attributeOffsets[4 * reference + 2] as number;
  for (; at < end; at++) {
    const letter = ((bytes[at] as number) & 0xdf) - 64;
    if (letter < 1 || letter > 26 || column > 16_384) break;
    column = column * 26 + letter;
  }
  if (column === 0 || wholeNumber(bytes, at, end) !== row) throw damaged("cell");
  return column;
}
