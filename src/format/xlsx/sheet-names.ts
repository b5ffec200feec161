import type { Lang } from "../../words/lang.ts";
import { visibleText } from "../../words/visible.ts";
import { wholeCharacters } from "./whole-characters.ts";

/** What Excel takes for the name of a sheet, in UTF-16 units. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\\s]+/g;
/** Of the sheet that Excel keeps changes on. */
const RESERVED = "history";

/** Names of sheets made from titles: legal, and different in any letter case. */
export function sheetNames(titles: readonly string[], lang: Lang): readonly string[] {
  const taken = new Set([RESERVED]);
  return titles.map((title, index) => {
    const legal = visibleText(title)
      .replace(FORBIDDEN, " ")
      .replace(/^[ ']+|[ ']+$/g, "");
    const base = legal === "" ? `${{ ru: "Лист", en: "Sheet" }[lang]} ${index + 1}` : legal;
    const name = firstFree(base, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

function firstFree(base: string, taken: ReadonlySet<string>): string {
  let name = shortened(base, LONGEST);
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
    const ending = ` (${number})`;
    name = shortened(base, LONGEST - ending.length) + ending;
  }
  return name;
}

/** Cut behind a whole word where that leaves more than half of it. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = wholeCharacters(text, length - 1);
  const space = start.lastIndexOf(" ");
  return `${(space > length / 2 ? start.slice(0, space) : start).replace(/[ .,;:—–-]+$/, "")}…`;
}
