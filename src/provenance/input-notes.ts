import type { Input } from "../model/rating.ts";
import { delimiterName } from "../words/delimiter-name.ts";
import type { Lang } from "../words/lang.ts";
import { visible } from "../words/visible.ts";

const WHOLE_PATH = 4096;

/** A line for each file that is not UTF-8 with commas: what it was read as. */
export function inputNotes(inputs: readonly Input[], lang: Lang): string {
  return inputs
    .map(({ file, encoding, delimiter }) => ({ file, guesses: guessed(encoding, delimiter, lang) }))
    .filter((note) => note.guesses.length > 0)
    .map((note) => `${visible(note.file, WHOLE_PATH)}: ${note.guesses.join(", ")}\n`)
    .join("");
}

function guessed(encoding: string, delimiter: string, lang: Lang): readonly string[] {
  const name = delimiterName(delimiter, lang);
  return [
    ...(encoding === "utf-8" ? [] : [{ ru: `кодировка ${encoding}`, en: `encoding ${encoding}` }[lang]]),
    ...(delimiter === "," ? [] : [{ ru: `разделитель — ${name}`, en: `delimiter: ${name}` }[lang]]),
  ];
}
