import { glyphs } from "./glyphs.ts";

/** Characters on whose width everybody agrees. */
const PLAIN = /^[ -~А-Яа-яЁё«»–—…№�]$/u;
const FIRST = 0xe000;
const FILLER = "\uf8ff";

/**
 * cli-table3 measures many scripts and newer emoji wrongly. It is handed private characters of one column
 * each instead, and they are exchanged for the real ones in what it has drawn.
 */
export function standIns(): { hide(text: string): string; show(drawn: string): string } {
  const standInOf = new Map<string, string>();
  const glyphOf = new Map<string, string>();
  return {
    hide: (text) =>
      text
        .split("\n")
        .map((line) =>
          glyphs(line)
            .map(({ text: glyph, width }) => {
              if (PLAIN.test(glyph)) return glyph;
              const standIn = standInOf.get(glyph) ?? String.fromCharCode(FIRST + standInOf.size);
              if (standIn >= FILLER) return "�".repeat(width);
              standInOf.set(glyph, standIn);
              glyphOf.set(standIn, glyph);
              return standIn + FILLER.repeat(width - 1);
            })
            .join(""),
        )
        .join("\n"),
    show: (drawn) => drawn.replace(/[\ue000-\uf8ff]/g, (standIn) => glyphOf.get(standIn) ?? ""),
  };
}
