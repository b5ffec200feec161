/**
 * A short name for each district: the words that end all of them ("… федеральный округ") are left out.
 * Names stay as they are where there is only one, or where nothing would be left.
 */
export function shortDistricts(names: Iterable<string>): ReadonlyMap<string, string> {
  const words = [...new Set(names)].map((name) => name.split(" "));
  const common = words.length < 2 ? 0 : commonEnding(words);
  return new Map(
    words.map((name) => [name.join(" "), name.slice(0, name.length - common).join(" ")] as const),
  );
}

function commonEnding(names: readonly (readonly string[])[]): number {
  const [first = []] = names;
  const shortest = Math.min(...names.map((name) => name.length));
  let count = 0;
  while (count < shortest - 1 && names.every((name) => name.at(-1 - count) === first.at(-1 - count))) {
    count += 1;
  }
  return count;
}
