import { builtInMethodology } from "../model/built-in-methodology.ts";
import type { Place } from "../model/problem.ts";
import type { Lang } from "../words/lang.ts";
import { en, ru, visible, visiblePath } from "../words/visible.ts";
import { cellName, letters } from "./letters.ts";

/** `organizations.csv:1204  answered_on_time (column M)`, `organizations.xlsx, sheet "Data", M1204  answered_on_time` */
export function place(at: Place, lang: Lang): string {
  const inside = placeInside(at, lang);
  return inside === "" ? placeOfRow(at, lang) : `${placeOfRow(at, lang)}  ${inside}`;
}

/** The file and its row (of a methodology, its line; of a book, its cell): `organizations.csv:1204` */
export function placeOfRow(at: Place, lang: Lang): string {
  const file = fileName(at.file, lang);
  if (at.in !== "methodology" && at.sheet !== undefined)
    return [file, sheetName(at.sheet, lang), ...cellOrRow(at, lang)].join(", ");
  const row = at.in === "methodology" ? at.line : at.row;
  return row === undefined ? file : `${file}:${row}`;
}

function fileName(file: string, lang: Lang): string {
  if (file === builtInMethodology) return { ru: "встроенная методика", en: "built-in methodology" }[lang];
  return visiblePath(file);
}

/** `лист «Данные»` */
export function sheetName(sheet: string, lang: Lang): string {
  return { ru: `лист ${ru(sheet)}`, en: `sheet ${en(sheet)}` }[lang];
}

/** `M1204`, or `row 1204` where no cell is meant. */
function cellOrRow(at: Exclude<Place, { in: "methodology" }>, lang: Lang): readonly string[] {
  const name = cell(at);
  if (name !== undefined) return [name];
  return at.row === undefined ? [] : [{ ru: `строка ${at.row}`, en: `row ${at.row}` }[lang]];
}

/** Where in that row, or nothing: `answered_on_time (column M)` */
export function placeInside(at: Place, lang: Lang): string {
  switch (at.in) {
    case "file":
      return at.byte === undefined ? "" : { ru: `байт ${at.byte}`, en: `byte ${at.byte}` }[lang];
    case "methodology":
      return named(partName(at, lang), at.character, { ru: "символ", en: "character" }[lang]);
    case "export": {
      const isSaid = at.sheet !== undefined && at.row !== undefined;
      const letter = at.index === undefined || isSaid ? undefined : letters(at.index);
      return named(at.column, letter, { ru: "столбец", en: "column" }[lang]);
    }
  }
}

const owners = {
  indicator: { ru: "показатель", en: "indicator" },
  block: { ru: "блок", en: "block" },
  rule: { ru: "правило", en: "rule" },
} as const;

/** `indicator answered_on_time, weight`; the path where nothing in it has an id. */
function partName({ owner, path }: Extract<Place, { in: "methodology" }>, lang: Lang): string | undefined {
  if (owner === undefined) return path;
  return `${owners[owner.kind][lang]} ${owner.id}${owner.path === "" ? "" : `, ${owner.path}`}`;
}

/** `M1204` */
export function cell(at: Place): string | undefined {
  if (at.in !== "export" || at.index === undefined || at.row === undefined) return undefined;
  return cellName(at.index, at.row);
}

const LONG_PATH = 200;

function named(name: string | undefined, position: string | number | undefined, word: string): string {
  if (position === undefined) return visible(name ?? "", LONG_PATH);
  if (name === undefined) return `${word} ${position}`;
  return `${visible(name, LONG_PATH)} (${word} ${position})`;
}
