import type { Lang } from "../../words/lang.ts";
import type { BookCell } from "./book-cell.ts";
import { limits } from "./limits.ts";
import { wholeCharacters } from "./whole-characters.ts";

/** The rows with no text longer than a cell may hold, and a note that says which columns lost the ends of theirs. */
export function shortTexts(
  rows: readonly (readonly BookCell[])[],
  headings: readonly string[],
  lang: Lang,
  characters: number = limits.characters,
): { readonly rows: readonly (readonly BookCell[])[]; readonly notes: readonly string[] } {
  const isLong = (cell: BookCell) => typeof cell === "string" && cell.length > characters;
  const columns = headings.filter((_, index) => rows.some((row) => isLong(row[index])));
  if (columns.length === 0) return { rows, notes: [] };
  const count = rows.reduce((sum, row) => sum + row.filter(isLong).length, 0);
  const shortened = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? cut(cell, characters) : cell)),
  );
  return { rows: shortened, notes: [note(count, columns, characters)[lang]] };
}

function cut(text: string, characters: number): string {
  return text.length <= characters ? text : `${wholeCharacters(text, characters - 1)}…`;
}

function note(count: number, columns: readonly string[], characters: number) {
  return {
    ru: `Тексты длиннее ${characters} знаков в ячейку Excel не входят и обрезаны: ${count} (${columns.join(", ")}). Целиком они в JSON.`,
    en: `Texts of more than ${characters} characters do not fit a cell of Excel and are cut: ${count} (${columns.join(", ")}). JSON has them whole.`,
  };
}
