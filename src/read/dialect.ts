import { delimiters } from "../model/source.ts";
import { type CellPlace, placeBehind } from "./cell-place.ts";

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

/** What ends a cell, whichever delimiter it is. */
const ENDS: ReadonlySet<number> = new Set([LINE_FEED, ...delimiters.map((sign) => sign.charCodeAt(0))]);

/** The line that spreadsheets write to say their delimiter. */
const SEP_LINE = /^("?)sep=([,;\t|])\1\r?\n?$/i;

/**
 * The delimiter that the header line holds most of, outside quotes; a comma where it holds none.
 * Equally many: the first of comma, semicolon, tab, pipe.
 */
export function delimiterOf(header: string): string {
  const counts = new Map<string, number>(delimiters.map((delimiter) => [delimiter, 0]));
  let place: CellPlace = "start";
  for (const character of header) {
    place = placeBehind(place, character.charCodeAt(0), ENDS);
    const count = counts.get(character);
    if (place !== "quoted" && count !== undefined) counts.set(character, count + 1);
  }
  return delimiters.reduce((best, next) => ((counts.get(next) ?? 0) > (counts.get(best) ?? 0) ? next : best));
}

/** `;` of a first line `sep=;`. */
export function declaredDelimiter(line: string): string | undefined {
  return SEP_LINE.exec(line)?.[2];
}

/** Where the first row that is not blank ends: past its line feed, or -1 where it is not whole. */
export function firstRowEnd(text: Uint8Array | string): number {
  const isText = typeof text === "string";
  let place: CellPlace = "start";
  let blank = true;
  for (let at = 0; at < text.length; at++) {
    const code = isText ? text.charCodeAt(at) : (text[at] ?? 0);
    place = placeBehind(place, code, ENDS);
    if (code === LINE_FEED && place !== "quoted" && !blank) return at + 1;
    if (code !== QUOTE && code !== LINE_FEED && code !== RETURN) blank = false;
  }
  return -1;
}
