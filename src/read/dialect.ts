import { delimiters } from "../model/source.ts";

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

/** The line that spreadsheets write to say their delimiter. */
const SEP_LINE = /^("?)sep=([,;\t|])\1\r?\n?$/i;

/**
 * The delimiter that the header line holds most of, outside quotes; a comma where it holds none.
 * Equally many: the first of comma, semicolon, tab, pipe.
 */
export function delimiterOf(header: string): string {
  const counts = new Map<string, number>(delimiters.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  for (const character of header) {
    if (character === '"') quoted = !quoted;
    const count = counts.get(character);
    if (!quoted && count !== undefined) counts.set(character, count + 1);
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
  let quoted = false;
  let blank = true;
  for (let at = 0; at < text.length; at++) {
    const code = isText ? text.charCodeAt(at) : text[at];
    if (code === LINE_FEED && !quoted && !blank) return at + 1;
    if (code === QUOTE) quoted = !quoted;
    else if (code !== LINE_FEED && code !== RETURN) blank = false;
  }
  return -1;
}
