import { identify, type NamedRegion } from "./identify.ts";
import { folded } from "./names.ts";

/**
 * The code that each region of one export has in another. A region is the same where both are one region of Russia,
 * whatever their codes; otherwise where the codes are equal; otherwise where the names are, and no others have them;
 * otherwise where one side knows the code or name of the other by an alias.
 */
export function sameRegions(
  of: readonly NamedRegion[],
  others: readonly NamedRegion[],
): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const free = new Set(others);
  const pair = (region: NamedRegion, other: NamedRegion | undefined) => {
    if (other === undefined || codes.has(region.code) || !free.delete(other)) return;
    codes.set(region.code, other.code);
  };
  const [rows, otherRows] = [identify(of).regions, identify(others).regions];
  const byRow = new Map([...otherRows].map(([other, row]) => [row, other]));
  for (const [region, row] of rows) pair(region, byRow.get(row));
  const byCode = new Map(others.map((other) => [folded(other.code), other]));
  for (const region of of) {
    const other = byCode.get(folded(region.code));
    const differ = rows.has(region) && other !== undefined && otherRows.has(other);
    if (!differ) pair(region, other);
  }
  const alone = of.filter(({ code }) => !codes.has(code));
  const byName = unique([...free], ({ name }) => folded(name));
  for (const [name, region] of unique(alone, ({ name }) => folded(name))) pair(region, byName.get(name));
  for (const [region, other] of sameByAlias(
    alone.filter(({ code }) => !codes.has(code)),
    [...free],
  ))
    pair(region, other);
  return codes;
}

/** The pairs in which one has an alias that is the other's code, name or alias, and neither fits any other so. */
function sameByAlias(
  of: readonly NamedRegion[],
  others: readonly NamedRegion[],
): readonly (readonly [NamedRegion, NamedRegion])[] {
  if (![...of, ...others].some(({ aliases = [] }) => aliases.length > 0)) return [];
  const owners = new Map<string, NamedRegion[]>();
  for (const other of others)
    for (const text of textsOf(other)) owners.set(text, [...(owners.get(text) ?? []), other]);
  const pairs = of.flatMap((region) => {
    const fitting = new Set([...textsOf(region)].flatMap((text) => owners.get(text) ?? []));
    const [only, another] = fitting;
    return only === undefined || another !== undefined ? [] : [[region, only] as const];
  });
  return pairs.filter(([, other]) => pairs.filter(([, same]) => same === other).length === 1);
}

function textsOf({ code, name, aliases = [] }: NamedRegion): ReadonlySet<string> {
  return new Set([code, name, ...aliases].map(folded).filter((text) => text !== ""));
}

/** By a text of theirs that no other has. */
function unique<T>(items: readonly T[], textOf: (item: T) => string): ReadonlyMap<string, T> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(textOf(item), (counts.get(textOf(item)) ?? 0) + 1);
  return new Map(
    items.flatMap((item) => {
      const text = textOf(item);
      return text !== "" && counts.get(text) === 1 ? [[text, item] as const] : [];
    }),
  );
}
