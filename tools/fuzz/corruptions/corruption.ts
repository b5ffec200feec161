/** Cells of a file, a line a row; the first line is the header. */
export type Lines = readonly (readonly string[])[];

/** What the columns of a file hold, by their positions. */
export interface Columns {
  readonly numbers: readonly number[];
  readonly flags: readonly number[];
  readonly choices: readonly number[];
  /** The code of the region: that of the row itself, or that to which it belongs. */
  readonly region: number;
  readonly key: number;
  readonly name: number;
  readonly district: number | undefined;
  /** Headings that the methodology knows beside those of the file. */
  readonly headings: readonly (readonly string[])[];
}

/** From 0 up to 1, another number each time. */
export type Chance = () => number;

/**
 * Damage that somebody could notice who sees the file and nothing else, or that changes nothing of what it says.
 * Undefined where there is nothing to be damaged so.
 */
export type Corruption =
  | {
      readonly name: string;
      readonly of: "cells";
      readonly damage: (lines: Lines, columns: Columns, chance: Chance) => Lines | undefined;
    }
  | {
      readonly name: string;
      readonly of: "bytes";
      readonly damage: (lines: Lines, chance: Chance) => Uint8Array | undefined;
    };

export function chosen<T>(items: readonly T[], chance: Chance): T | undefined {
  return items[Math.floor(chance() * items.length)];
}

export function asCsv(lines: Lines, delimiter = ",", end = "\n"): string {
  const cell = (text: string) =>
    text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return lines.map((cells) => cells.map(cell).join(delimiter) + end).join("");
}
