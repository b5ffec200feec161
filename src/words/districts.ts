import type { Lang } from "./lang.ts";
import { districtName } from "./region-name.ts";

/**
 * A short name in the language for each district of an export: the words that end all of them ("… федеральный округ") are left out.
 * Names stay as they are where there is only one, or where nothing would be left.
 */
export function shortDistricts(names: Iterable<string>, lang: Lang): ReadonlyMap<string, string> {
  const districtNames = [...new Set(names)];
  const english = districtNames.map((name) => districtName(name, lang));
  // One language for all: a translated name among others would seem to be of another kind.
  const translated = districtNames.every((name, index) => english[index] !== name) ? english : districtNames;
  const districts = districtNames.map((name, index) => ({
    name,
    words: (translated[index] ?? name).split(" "),
  }));
  const common = districts.length < 2 ? 0 : commonEnding(districts.map(({ words }) => words));
  return new Map(districts.map(({ name, words }) => [name, words.slice(0, words.length - common).join(" ")]));
}

function commonEnding(names: readonly (readonly string[])[]): number {
  const [first = []] = names;
  const shortest = names.reduce((least, { length }) => Math.min(least, length), first.length);
  let count = 0;
  while (count < shortest - 1 && names.every((name) => name.at(-1 - count) === first.at(-1 - count))) {
    count += 1;
  }
  return count;
}
