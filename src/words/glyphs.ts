import { eastAsianWidth } from "get-east-asian-width";
import { replaceUnseen } from "./unseen.ts";

/** What takes up columns of a terminal: a character with its combining marks, or a pair that makes a flag. */
export interface Glyph {
  readonly text: string;
  readonly width: number;
}

const REPLACEMENT = "\ufffd";

/** Texts of these characters only, one column each, are most of what is ever printed. */
const PLAIN = /^[ -~\u00a0«»·\u0400-\u0481\u048a-\u04ff–—…№−]*$/;

/** What it takes to tell any other text: made when one is met, because that takes longer than to print a table. */
function makePatterns() {
  return {
    break: /[\t\n\v\f\r\u0085\u2028\u2029]+/gu,
    /** Joiners, variation selectors and skin tones: terminals disagree on the width of what they make. */
    modifier: /\u200c|\u200d|[\ufe00-\ufe0f]|[\u{1f3fb}-\u{1f3ff}]/gu,
    glyph: /\p{RI}{2}|[\P{M}\p{Mc}][\p{Mn}\p{Me}]*|[\p{Mn}\p{Me}]+/gu,
    flag: /^\p{RI}{2}/u,
    orphan: /^[\p{Mn}\p{Me}]/u,
  };
}

let patterns: ReturnType<typeof makePatterns> | undefined;

export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** The glyphs of a text; � replaces what moves a terminal's cursor or reorders its text. */
export function glyphs(text: string): readonly Glyph[] {
  if (isPlain(text)) return Array.from(text, (character) => ({ text: character, width: 1 }));
  patterns ??= makePatterns();
  const { modifier, glyph, orphan, flag } = patterns;
  const onOneLine = text.replace(modifier, "").replace(patterns.break, " ");
  const printable = replaceUnseen(onOneLine, () => REPLACEMENT).normalize("NFC");
  return [...printable.matchAll(glyph)].map(([text]) => ({
    text: orphan.test(text) ? REPLACEMENT : text,
    width: flag.test(text) ? 2 : eastAsianWidth(text.codePointAt(0) ?? 0),
  }));
}

export function printable(text: string): string {
  if (isPlain(text)) return text;
  return glyphs(text)
    .map((glyph) => glyph.text)
    .join("");
}

export function textWidth(text: string): number {
  if (isPlain(text)) return text.length;
  return glyphs(text).reduce((total, { width }) => total + width, 0);
}
