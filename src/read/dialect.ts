import { delimiters } from "../model/source.ts";

const QUOTE = 34;
const LINE_FEED = 10;

/** The line that spreadsheets write to say their delimiter. */
const SEP_LINE = /^"?sep=(.)"?\r?\n?$/i;

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
  return SEP_LINE.exec(line)?.[1];
}

/** Where the first row ends: past its line feed, or -1 where the bytes do not hold it whole. */
export function firstRowEnd(bytes: Uint8Array): number {
  let quoted = false;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === QUOTE) quoted = !quoted;
    if (bytes[at] === LINE_FEED && !quoted) return at + 1;
  }
  return -1;
}
