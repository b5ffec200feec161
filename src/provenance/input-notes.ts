import type { Input } from "../model/rating.ts";
import type { OddLineEnds } from "../model/source.ts";
import { delimiterName } from "../words/delimiter-name.ts";
import type { Lang } from "../words/lang.ts";
import type { Said } from "../words/said.ts";
import { en, ru, visiblePath } from "../words/visible.ts";

/** `строки кончаются на CR (Excel для Mac)` */
export function lineEndsText(lineEnds: OddLineEnds): Said {
  return {
    ru: `строки кончаются на ${lineEnds} (Excel для Mac)`,
    en: `lines end with ${lineEnds} (Excel for Mac)`,
  };
}

/** A line for each file that is not UTF-8 with commas, and for each book of several sheets: what it was read as. */
export function inputNotes(inputs: readonly Input[], lang: Lang): string {
  return inputs
    .map((input) => ({ file: input.file, guesses: guessed(input, lang) }))
    .filter((note) => note.guesses.length > 0)
    .map((note) => `${visiblePath(note.file)}: ${note.guesses.join(", ")}\n`)
    .join("");
}

function guessed(input: Input, lang: Lang): readonly string[] {
  const { encoding, delimiter, lineEnds, sheet, otherSheets = [] } = input;
  if (sheet !== undefined) return otherSheets.length === 0 ? [] : [sheetAmong(sheet, otherSheets)[lang]];
  return [
    ...(encoding === "utf-8" ? [] : [{ ru: `кодировка ${encoding}`, en: `encoding ${encoding}` }[lang]]),
    ...(lineEnds === undefined ? [] : [lineEndsText(lineEnds)[lang]]),
    ...(delimiter === undefined || delimiter === ","
      ? []
      : [
          {
            ru: `разделитель — ${delimiterName(delimiter, lang)}`,
            en: `delimiter: ${delimiterName(delimiter, lang)}`,
          }[lang],
        ]),
  ];
}

const NAMED = 5;

function sheetAmong(sheet: string, others: readonly string[]): { readonly ru: string; readonly en: string } {
  const more = others.length - NAMED;
  const names = (quoted: (name: string) => string) => others.slice(0, NAMED).map(quoted).join(", ");
  return {
    ru: `прочитан лист ${ru(sheet)}; другие листы: ${names(ru)}${more > 0 ? ` и ещё ${more}` : ""}`,
    en: `the sheet ${en(sheet)} is read; other sheets: ${names(en)}${more > 0 ? ` and ${more} more` : ""}`,
  };
}
