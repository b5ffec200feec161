import { nearest } from "../model/nearest.ts";
import { normal } from "../model/normal.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { Region } from "../model/region.ts";

/** Where a text of a region stands. */
export type PlaceOf = (region: Region, text: "code" | "name" | "district") => Problem["at"];

/** What the codes and names of an export say together, where its regions are those of a country that is known. */
export interface KnownRegions {
  /** The name that a region of this code should have, of each whose name is another's or nobody's. */
  readonly misnamed: ReadonlyMap<Region, string>;
  /** The whole code of each whose code lacks the zeros in front. */
  readonly zerosLost: ReadonlyMap<Region, string>;
}

/** What is doubtful about the names of regions and districts, and forbidden in none of them. */
export function checkRegionNames(
  regions: readonly Region[],
  { misnamed, zerosLost }: KnownRegions,
  placeOf: PlaceOf,
): readonly Problem[] {
  const wrong = regions.flatMap((region) => {
    const suggestion = misnamed.get(region);
    if (suggestion === undefined) return [];
    const data = { value: region.name, code: region.code, suggestion };
    return [problem("name-not-of-code", placeOf(region, "name"), data, "warning")];
  });
  return [
    ...decimalCodes(regions, placeOf),
    ...shortCodes(zerosLost, placeOf),
    ...repeatedNames(regions, placeOf),
    ...wrong,
    ...loneDistricts(regions, placeOf),
  ];
}

/** What programs make of whole numbers in a column that lacks some. */
const AS_DECIMAL = /^\d+[.,]0$/;

/** Codes may well be of such a form, but for a column that has no others. */
function decimalCodes(regions: readonly Region[], placeOf: PlaceOf): readonly Problem[] {
  if (regions.length < 2 || !regions.every(({ code }) => AS_DECIMAL.test(code))) return [];
  return regions.map((region) => {
    const data = { value: region.code, fault: "decimal" } as const;
    return problem("spoilt-code", placeOf(region, "code"), data, "warning");
  });
}

function shortCodes(zerosLost: KnownRegions["zerosLost"], placeOf: PlaceOf): readonly Problem[] {
  const [first] = zerosLost;
  if (first === undefined) return [];
  const [region, code] = first;
  const data = { value: region.code, code, rows: zerosLost.size };
  return [problem("zeros-lost", placeOf(region, "code"), data, "warning")];
}

function repeatedNames(regions: readonly Region[], placeOf: PlaceOf): readonly Problem[] {
  const firsts = new Map<string, Region>();
  return regions.flatMap((region) => {
    const name = normal(region.name);
    const first = firsts.get(name);
    if (first === undefined) firsts.set(name, region);
    if (first === undefined || name === "") return [];
    const data = { value: region.name, first: { row: first.row, code: first.code } };
    return [problem("repeated-name", placeOf(region, "name"), data, "warning")];
  });
}

/** A misspelt district has few regions: the others stand under the right name. */
const FEW = 2;

/** Among so many, districts of few regions are nothing to wonder at; and each is compared with every other. */
const MOST_DISTRICTS = 300;

function loneDistricts(regions: readonly Region[], placeOf: PlaceOf): readonly Problem[] {
  const counts = new Map<string, number>();
  for (const { district } of regions) {
    if (district !== undefined) counts.set(district, (counts.get(district) ?? 0) + 1);
  }
  if (counts.size > MOST_DISTRICTS) return [];
  const suggestions = new Map<string, string>();
  for (const [district, count] of counts) {
    if (count > FEW) continue;
    const larger = [...counts].filter(
      ([other, otherCount]) => otherCount > count && alikeByWords(district, other),
    );
    const suggestion = nearest(
      district,
      larger.map(([other]) => other),
    );
    if (suggestion !== undefined) suggestions.set(district, suggestion);
  }
  if (suggestions.size === 0) return [];
  return regions.flatMap((region) => {
    const { district = "" } = region;
    const suggestion = suggestions.get(district);
    if (suggestion === undefined) return [];
    const data = { value: district, rows: counts.get(district) ?? 0, suggestion };
    return [problem("lone-district", placeOf(region, "district"), data, "warning")];
  });
}

/** «Северо-Восточный» is spelt nearly as «Юго-Восточный» is, and no misspelling of it. */
function alikeByWords(district: string, other: string): boolean {
  const [words, others] = [district, other].map((name) => name.split(/[\s–—-]+/));
  if (words?.length !== others?.length) return true;
  return words?.every((word, index) => nearest(word, [others?.[index] ?? ""]) !== undefined) ?? true;
}
