import { greatest } from "../../model/greatest.ts";
import { glyphs, isPlain, printable, textWidth } from "../../words/glyphs.ts";

const ELLIPSIS = "…";

/**
 * After a space, or a hyphen before a letter; but not after a word of a letter or two, because «и», «по» stay
 * with the next word, not before a dash, and not within an option, which is to be typed as it stands.
 */
function breaks(letter: string): RegExp {
  return new RegExp(
    `(?<= |[^ ]-(?=${letter}))(?<!--[a-z-]{0,30})(?![—–])(?<!(?:^|[ («“])${letter}{1,2} )`,
    "u",
  );
}

const plainBreaks = breaks("[A-Za-z\\u0400-\\u0481\\u048a-\\u04ff]");
let allBreaks: RegExp | undefined;

/** Text that may be broken between each two of these. */
function pieces(text: string): readonly string[] {
  if (isPlain(text)) return text.split(plainBreaks);
  // `\p{L}` takes longer to compile than a table to print.
  allBreaks ??= breaks("\\p{L}");
  return printable(text).split(allBreaks);
}

/** Lines of at most `width` columns (2 or more), broken within a word only where it must be. */
export function wrap(text: string, width: number): readonly string[] {
  const whole = printable(text).trimEnd();
  if (textWidth(whole) <= width) return [whole];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    if (line !== "" && textWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
    while (textWidth(line.trimEnd()) > width) {
      const start = beginning(line, width);
      lines.push(start);
      line = line.slice(start.length);
    }
  }
  return [...lines, line.trimEnd()];
}

/**
 * At most `lines` lines, none broken within a word: where that is not enough the last one ends with an
 * ellipsis, and with the mark all the same. `cut` says that it is not enough.
 */
export function wrapWithin(
  text: string,
  mark: string,
  width: number,
  lines: number,
  cut = false,
): readonly string[] {
  if (cut) return cutWithin(mark, width, wrap(text, width).slice(0, lines));
  const fits = textWidth(text + mark) <= width || longestPiece(text + mark) <= width;
  const whole = fits ? wrap(text + mark, width) : [];
  if (whole.length > 0 && whole.length <= lines) return whole;
  return cutWithin(mark, width, whole.length === 0 ? [printable(text)] : wrap(text, width).slice(0, lines));
}

function cutWithin(mark: string, width: number, kept: readonly string[]): readonly string[] {
  const room = width - textWidth(ELLIPSIS + mark);
  const start = beginning(kept.at(-1) ?? "", room).trimEnd();
  return [...kept.slice(0, -1), start + ELLIPSIS + mark];
}

/** The width of the longest piece that `wrap` would rather not break. */
export function longestPiece(text: string): number {
  return greatest(pieces(text).map((piece) => textWidth(piece.trimEnd())));
}

/** As many glyphs as fit: one at least where the width is 2 or more. */
function beginning(text: string, width: number): string {
  let start = "";
  let used = 0;
  for (const glyph of glyphs(text)) {
    used += glyph.width;
    if (used > width) break;
    start += glyph.text;
  }
  return start;
}
