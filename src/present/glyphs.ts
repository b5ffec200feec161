/** What takes up columns of a terminal: a character with its combining marks, or a pair that makes a flag. */
export interface Glyph {
  readonly text: string;
  readonly width: number;
}

const REPLACEMENT = "\ufffd";
const BREAK = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
/** Joiners, variation selectors and skin tones: terminals disagree on the width of what they make. */
const MODIFIER = /\u200c|\u200d|[\ufe00-\ufe0f]|[\u{1f3fb}-\u{1f3ff}]/gu;
const GLYPH = /\p{RI}{2}|[\P{M}\p{Mc}][\p{Mn}\p{Me}]*|[\p{Mn}\p{Me}]+/gu;
const FLAG = /^\p{RI}{2}/u;
const ORPHAN = /^[\p{Mn}\p{Me}]/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2fb}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;

/** Texts of these characters only, one column each, are most of what is ever printed. */
const PLAIN = /^[ -~\u00a0«»·\u0400-\u0481\u048a-\u04ff–—…№−]*$/;

/** Nothing that moves a terminal's cursor or reorders its text is left: � stands for it. */
export function glyphs(text: string): readonly Glyph[] {
  if (PLAIN.test(text)) return Array.from(text, (character) => ({ text: character, width: 1 }));
  const printable = text
    .replace(MODIFIER, "")
    .replace(BREAK, " ")
    .replace(UNPRINTABLE, REPLACEMENT)
    .normalize("NFC");
  return [...printable.matchAll(GLYPH)].map(([glyph]) => ({
    text: ORPHAN.test(glyph) ? REPLACEMENT : glyph,
    width: glyphWidth(glyph),
  }));
}

export function printable(text: string): string {
  if (PLAIN.test(text)) return text;
  return glyphs(text)
    .map((glyph) => glyph.text)
    .join("");
}

export function textWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return glyphs(text).reduce((total, { width }) => total + width, 0);
}

function glyphWidth(glyph: string): number {
  return FLAG.test(glyph) || WIDE.test(glyph) ? 2 : 1;
}
