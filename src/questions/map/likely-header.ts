import { looksLikeNumber } from "../../check/looks-like-number.ts";
import { greatest } from "../../model/greatest.ts";
import type { HeaderRows, HeaderSearch, TopRow } from "../../model/source.ts";

/**
 * The header of a table of which nothing is known: the first row of words alone, all different, that fills as many
 * cells as nearly any other.
 */
export const likelyHeader: HeaderSearch = {
  find(rows) {
    const width = greatest(rows.map((row) => filled(row).length));
    const header = rows.find((row) => 5 * filled(row).length >= 4 * width && isOfWords(row));
    return header === undefined || rows.length < 2 || width < 2 ? undefined : placeOf(header, rows);
  },
  likeliest: () => undefined,
};

function filled({ cells }: TopRow): readonly string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
}

function isOfWords(row: TopRow): boolean {
  const words = filled(row);
  return words.every((word) => !looksLikeNumber(word)) && new Set(words).size === words.length;
}

function placeOf({ row }: TopRow, [first]: readonly TopRow[]): HeaderRows {
  const place = { first: row, last: row };
  return first === undefined || first.row === row
    ? { ...place, known: "first" }
    : { ...place, known: "found", above: { first: first.row, last: row - 1 } };
}
