import { isPlain } from "./glyphs.ts";
import { replaceUnseen } from "./unseen.ts";

const DELETE = 0x7f;
const PICTURES = 0x2400;

const shortLength = 60;

/** A text from outside, harmless to a terminal: at most `length` characters, each of them to be seen. */
export function visible(text: string, length = shortLength): string {
  if (text.length <= length && isPlain(text)) return text;
  const characters = Array.from(text.slice(0, 2 * length + 2));
  const cut = characters.length > length;
  const shown = cut ? characters.slice(0, length - 1) : characters;
  return replaceUnseen(shown.join(""), picture) + (cut ? "…" : "");
}

const LONGEST_PATH = 4096;

/** A path, whole and harmless to a terminal. */
export function visiblePath(path: string): string {
  return visible(path, LONGEST_PATH);
}

/** A whole text from outside, harmless to a terminal: its lines and tabs stay. */
export function visibleText(text: string): string {
  return replaceUnseen(text, picture, /[\t\n]/);
}

/** A whole text for a page or a book: each of its characters to be seen, its lines parted by line feeds. */
export function visibleLines(text: string): string {
  return visibleText(text.replaceAll(/\r\n?/g, "\n"));
}

function picture(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(PICTURES + code);
  if (code === DELETE) return "␡";
  const hex = code.toString(16).padStart(4, "0");
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex}`;
}

/** A value quoted in a Russian sentence. */
export function ru(value: string): string {
  return `«${visible(value)}»`;
}

/** A value quoted in an English sentence. */
export function en(value: string): string {
  return `"${visible(value)}"`;
}

const LISTED = 12;

/** `a, b, c`, the first twelve of them. */
export function listed(values: readonly string[]): string {
  const shown = values.slice(0, LISTED).map((value) => visible(value));
  return [...shown, ...(values.length > LISTED ? ["…"] : [])].join(", ");
}
