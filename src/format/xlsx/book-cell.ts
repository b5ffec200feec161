import type { Lang } from "../../words/lang.ts";
import { visibleLines } from "../../words/visible.ts";
import { type Cell, readable } from "../table.ts";
import { type BookNumber, printedNumber } from "./printed-number.ts";

/** A text, a number, or nothing. */
export type BookCell = string | BookNumber | undefined;

const flags = { ru: ["да", "нет"], en: ["yes", "no"] } as const;

/** A cell as a book holds it: numbers and places as numbers where their digits allow, everything else as a text. */
export function bookCell(cell: Cell, lang: Lang): BookCell {
  switch (cell.kind) {
    case "empty":
      return undefined;
    case "text":
      return bookText(cell.text + cell.mark);
    case "term":
      return bookText(cell.word);
    case "flag":
      return flags[lang][cell.value ? 0 : 1];
    case "number":
    case "place":
      return printedNumber(readable(cell)) ?? bookText(readable(cell));
  }
}

/** A text whose every character is seen, lines parted as a book parts them; nothing instead of an empty one. */
export function bookText(text: string): string | undefined {
  return text === "" ? undefined : visibleLines(text);
}
