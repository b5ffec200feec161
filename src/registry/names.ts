import { inCyrillic } from "../model/look-alike.ts";

/** A printed name taken apart. */
export interface NameForm {
  /** Its own words, in a fixed order: the printed one does not count. */
  readonly words: readonly string[];
  /** What it says the thing is («область», «край»); empty where it does not say. */
  readonly status: string;
}

/** The words that say what a region is, and how print cuts them short. */
const statuses: ReadonlyMap<string, string> = new Map([
  ["республика", "республика"],
  ["респ", "республика"],
  ["край", "край"],
  ["кр", "край"],
  ["область", "область"],
  ["обл", "область"],
  ["аобл", "область"],
  ["округ", "округ"],
  ["окр", "округ"],
  ["ао", "округ"],
  ["город", "город"],
  ["гор", "город"],
  ["г", "город"],
]);

/** «Автономный округ» is an округ, «город федерального значения» a город. */
const epithets =
  /(?<=^| )(?:автономн(?:ый|ая)|авт) (?=(?:округ|окр|область|обл)(?: |$))|(?<=(?:^| )(?:город|г) )федерального значения(?= |$)/g;

/** Quotes, stress marks and what cannot be seen: they separate no words. */
const silent = /["'`«»„“”‟‘’‚‛‹›′\u00ad\u200b-\u200d\u2060\ufeff]|\u0301/g;

/** A text without case, ё, Latin letters among Cyrillic ones, quotes, and with a single space for dashes, dots, brackets and spaces of any kind. */
export function folded(text: string): string {
  return inCyrillic(text)
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll(silent, "")
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** The form in which names are compared. Status words alone leave it without words of its own. */
export function nameForm(name: string): NameForm {
  const all = folded(name)
    .replaceAll(/(?<=^| )а о(?= |$)/g, "ао")
    .replaceAll(epithets, "")
    .split(" ")
    .filter(Boolean);
  const words = all.filter((word) => !statuses.has(word)).sort();
  const status = new Set(all.flatMap((word) => statuses.get(word) ?? []));
  return { words, status: [...status].sort().join(" ") };
}

/** Equal for equal forms. */
export function formKey({ words, status }: NameForm): string {
  return `${words.join(" ")}|${status}`;
}
