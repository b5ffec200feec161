import { nearest } from "../model/nearest.ts";
import { type Problem, problem } from "../model/problem.ts";
import type { Region } from "../model/region.ts";
import { normal } from "./cell.ts";

/** Where a text of a region stands. */
export type PlaceOf = (region: Region, text: "name" | "district") => Problem["at"];

/** The name that a region of this code should have, of each whose name is another's or nobody's. */
export type Misnamed = (regions: readonly Region[]) => ReadonlyMap<Region, string>;

/** What is doubtful about the names of regions and districts, and forbidden in none of them. */
export function checkRegionNames(
  regions: readonly Region[],
  misnamed: Misnamed,
  placeOf: PlaceOf,
): readonly Problem[] {
  const expected = misnamed(regions);
  const wrong = regions.flatMap((region) => {
    const suggestion = expected.get(region);
    if (suggestion === undefined) return [];
    const data = { value: region.name, code: region.code, suggestion };
    return [problem("name-not-of-code", placeOf(region, "name"), data, "warning")];
  });
  return [...repeatedNames(regions, placeOf), ...wrong, ...loneDistricts(regions, placeOf)];
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

function loneDistricts(regions: readonly Region[], placeOf: PlaceOf): readonly Problem[] {
  const counts = new Map<string, number>();
  for (const { district } of regions) {
    if (district !== undefined) counts.set(district, (counts.get(district) ?? 0) + 1);
  }
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
