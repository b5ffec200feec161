import { naming } from "./naming.ts";
import type { NamedRegion } from "./resolve.ts";
import { type RussianRegion, russia } from "./russia.ts";

/** Of so many of an export's regions, in quarters, code and name have to agree before its codes are Russia's. */
const QUARTERS = 3;

/**
 * The regions whose name is not that of the Russian region with their code, each with the name that is: only
 * of an export whose codes are evidently Russia's. Names are resolved only if some are not as the registry
 * writes them.
 */
export function misnamed<R extends NamedRegion>(regions: readonly R[]): ReadonlyMap<R, string> {
  const rows = new Map(russia.map((row) => [row.code, row]));
  const doubtful: (readonly [R, RussianRegion])[] = [];
  let agreeing = 0;
  for (const region of regions) {
    const row = rows.get(region.code);
    if (row === undefined) continue;
    if (row.name === region.name || row.names.includes(region.name)) agreeing += 1;
    else if (region.name !== "") doubtful.push([region, row]);
  }
  // Were all of the doubtful ones to agree, it would still be too few.
  if (doubtful.length === 0 || isTooFew(agreeing + doubtful.length, regions.length)) return new Map();
  const names = naming(russia.map((row) => [row, [row.name, ...row.names]]));
  const wrong = doubtful.filter(([{ name }, row]) => !names.fitting(name).includes(row));
  if (isTooFew(agreeing + doubtful.length - wrong.length, regions.length)) return new Map();
  return new Map(wrong.map(([region, { name }]) => [region, name]));
}

function isTooFew(agreeing: number, of: number): boolean {
  return 4 * agreeing < QUARTERS * of;
}
