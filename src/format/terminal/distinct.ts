import { grouped } from "../../model/grouped.ts";
import { glyphs } from "../../words/glyphs.ts";
import { wrapWithin } from "./wrap.ts";

export interface CellText {
  readonly text: string;
  /** Stays when the text is cut. */
  readonly mark: string;
}

/** The cells of a column, each within as many lines: those that are cut stay as different as their texts are. */
export function distinctWithin(
  cells: readonly CellText[],
  width: number,
  lines: number,
): readonly (readonly string[])[] {
  const wrapped = cells.map(({ text, mark }) => wrapWithin(text, mark, width, lines));
  const positions = grouped(wrapped.keys(), (index) => wrapped[index]?.join("\n"));
  for (const alike of positions.values()) {
    if (new Set(alike.map((index) => cells[index]?.text)).size < 2) continue;
    const apart = cutDifferently(
      alike.flatMap((index) => cells[index] ?? []),
      width,
      lines,
    );
    alike.forEach((index, position) => {
      wrapped[index] = apart[position] ?? wrapped[index] ?? [];
    });
  }
  return wrapped;
}

/** With the shortest ends that differ; numbered where no end within the width does. */
function cutDifferently(
  cells: readonly CellText[],
  width: number,
  lines: number,
): readonly (readonly string[])[] {
  const different = new Set(cells.map(({ text, mark }) => text + mark)).size;
  for (let length = 0; length < width - 1; length += 1) {
    const cut = cells.map(({ text, mark }) =>
      wrapWithin(text, endOf(text, length) + mark, width, lines, true),
    );
    if (new Set(cut.map((lines) => lines.join("\n"))).size === different) return cut;
  }
  const numbers = new Map(
    [...new Set(cells.map(({ text }) => text))].map((text, index) => [text, index + 1]),
  );
  return cells.map(({ text, mark }) =>
    wrapWithin(text, String(numbers.get(text)) + mark, width, lines, true),
  );
}

function endOf(text: string, length: number): string {
  const all = glyphs(text);
  return all
    .slice(all.length - length)
    .map((glyph) => glyph.text)
    .join("");
}
