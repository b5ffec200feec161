import type { Lang } from "../../words/lang.ts";
import type { BookCell } from "./book-cell.ts";

/** What a sheet of Excel holds at most. */
export interface Limits {
  readonly rows: number;
  /** UTF-16 units in a cell. */
  readonly characters: number;
}

export const limits: Limits = { rows: 1_048_576, characters: 32_767 };

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
    row.map((cell) => (typeof cell === "string" ? start(cell, characters) : cell)),
  );
  return { rows: shortened, notes: [note(count, columns, characters)[lang]] };
}

function start(text: string, characters: number): string {
  return text.length <= characters
    ? text
    : `${text.slice(0, characters - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

function note(count: number, columns: readonly string[], characters: number) {
  return {
    ru: `Тексты длиннее ${characters} знаков в ячейку Excel не входят и обрезаны: ${count} (${columns.join(", ")}). Целиком они в JSON.`,
    en: `Texts of more than ${characters} characters do not fit a cell of Excel and are cut: ${count} (${columns.join(", ")}). JSON has them whole.`,
  };
}
