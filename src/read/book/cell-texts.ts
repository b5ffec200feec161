import { damaged } from "./book-error.ts";
import { dateText, isoDate } from "./date.ts";
import { decimalOf, isShortDecimal } from "./number.ts";
import { isPlain, type RowWriter } from "./rows.ts";
import type { Shared } from "./shared.ts";
import { withoutEscapes } from "./strings.ts";
import { attribute, attributeAt, type XmlCursor, xmlText } from "./xml.ts";

/** Writes the values of cells as text, by the type and the style that a cell's tag gives. */
export interface CellTexts {
  /** Takes the type and the style from a cell's tag. */
  readonly open: (cursor: XmlCursor) => void;
  readonly value: (bytes: Buffer, start: number, end: number) => void;
  readonly textValue: (text: string) => void;
  readonly inline: (text: string) => void;
}

export const flagTexts = { true: "Да", false: "Нет" } as const;

type CellType = "number" | "shared" | "text" | "flag" | "error" | "date";

const AMPERSAND = 38;
const UNDERSCORE = 95;

export function cellTexts({ strings, styles, epoch }: Shared, writer: RowWriter): CellTexts {
  let type: CellType = "number";
  let style = 0;
  const shared = (index: number) => {
    if (!(index >= 0 && index < strings.count())) throw damaged("sharedStrings.xml");
    writer.bytes(strings.bytes(), strings.start(index), strings.end(index));
  };
  const number = (text: string) => {
    const shown = styles[style] ?? "number";
    const date = shown === "number" ? undefined : dateText(Number(text), shown, epoch);
    writer.text(date ?? decimalOf(text));
  };
  const textValue = (text: string) => {
    switch (type) {
      case "number":
        return number(text);
      case "shared":
        return shared(Number(text));
      case "text":
        return writer.text(withoutEscapes(text));
      case "flag":
        return writer.text(/^(1|true)$/i.test(text) ? flagTexts.true : flagTexts.false);
      case "error":
        return writer.text(text);
      case "date":
        return writer.text(isoDate(text));
    }
  };
  return {
    open(cursor) {
      type = typeOf(cursor);
      const at = attributeAt(cursor, "s");
      style = at < 0 ? 0 : wholeNumber(cursor.bytes, valueStart(cursor, at), valueEnd(cursor, at));
    },
    value(bytes, start, end) {
      const isNumber = type === "number" && (styles[style] ?? "number") === "number";
      if (isNumber && isShortDecimal(bytes, start, end)) writer.bytes(bytes, start, end);
      else if (type === "shared") shared(wholeNumber(bytes, start, end));
      else if (type === "text" && isPlain(bytes, start, end) && !hasEscapes(bytes, start, end))
        writer.bytes(bytes, start, end);
      else textValue(xmlText(bytes, start, end));
    },
    textValue,
    inline: (text) => writer.text(withoutEscapes(text)),
  };
}

const types: Readonly<Record<string, CellType>> = {
  n: "number",
  s: "shared",
  str: "text",
  inlineStr: "text",
  b: "flag",
  e: "error",
  d: "date",
};

const LETTER_S = 115;
const LETTER_N = 110;

function typeOf(cursor: XmlCursor): CellType {
  const at = attributeAt(cursor, "t");
  if (at < 0) return "number";
  const start = valueStart(cursor, at);
  const end = valueEnd(cursor, at);
  if (end - start === 1 && cursor.bytes[start] === LETTER_S) return "shared";
  if (end - start === 1 && cursor.bytes[start] === LETTER_N) return "number";
  const type = types[attribute(cursor, "t") ?? ""];
  if (type === undefined) throw damaged("cell");
  return type;
}

function valueStart({ attributeOffsets }: XmlCursor, index: number): number {
  return attributeOffsets[4 * index + 2] as number;
}

function valueEnd({ attributeOffsets }: XmlCursor, index: number): number {
  return attributeOffsets[4 * index + 3] as number;
}

/** Digits as a number; -1 for anything else. */
export function wholeNumber(bytes: Buffer, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return end > start ? number : -1;
}

/** Whether anything in the text stands for something else. */
function hasEscapes(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte === AMPERSAND || byte === UNDERSCORE) return true;
  }
  return false;
}
