import { type CodeSystem, codeSystems, subjectCodes } from "./code-systems.ts";
import { type Naming, naming } from "./naming.ts";
import { isWithin, partsOf, type RussianRegion, russia } from "./russia.ts";
import { fittingWritten } from "./written-name.ts";

/** A region as far as its names go: a row of an export. */
export interface NamedRegion {
  readonly code: string;
  readonly name: string;
  /** Further names that it goes by, as far as somebody has said so. */
  readonly aliases?: readonly string[] | undefined;
}

/** Which regions of Russia an export's regions are. */
export interface Identified<R> {
  readonly regions: ReadonlyMap<R, RussianRegion>;
  /** That of its codes; undefined where they are in none. */
  readonly system: CodeSystem | undefined;
  /** Those whose name is another's than their code's, with the name that their code has. */
  readonly misnamed: ReadonlyMap<R, string>;
  /** Those whose code of two digits lacks its zero, with the whole code. */
  readonly zerosLost: ReadonlyMap<R, string>;
}

/** Of so many of an export's regions, in quarters, names (and codes, if they count) have to agree. */
const QUARTERS = 3;

/**
 * Codes are a property of the whole export: a system is theirs if it agrees with the names of three quarters. Without
 * one the names decide, where three quarters of them are those of Russia's regions; otherwise a region is one of
 * Russia's where its name and its code of two digits say the same.
 */
export function identify<R extends NamedRegion>(regions: readonly R[]): Identified<R> {
  const fits = fittingNames<R>();
  const agreement = (system: CodeSystem) =>
    regions.filter((region) => {
      const row = system.regionOf(region.code);
      return row !== undefined && fits.is(region, row);
    }).length;
  const system = systemOf(regions.length, agreement);
  if (system !== undefined) return byCodes(regions, system, fits);
  const byName = once(regions, (region) => onlyOf(fits.all(region)));
  if (isEnough(byName.size, regions.length)) return { ...nobody, regions: byName };
  const agreed = once(regions, (region) => {
    const row = region.code.length === 2 ? subjectCodes.regionOf(region.code) : undefined;
    return row !== undefined && fits.is(region, row) ? row : undefined;
  });
  return { ...nobody, regions: agreed };
}

/** Whether enough of them are regions of Russia for the others to be compared with those. */
export function areRussian(regions: readonly NamedRegion[]): boolean {
  return isEnough(identify(regions).regions.size, regions.length);
}

const nobody = {
  system: undefined,
  misnamed: new Map<never, never>(),
  zerosLost: new Map<never, never>(),
} as const;

/** The system that agrees best with the names, if it does with enough of them. */
function systemOf(regions: number, agreement: (system: CodeSystem) => number): CodeSystem | undefined {
  let best: CodeSystem | undefined;
  let most = 0;
  for (const system of codeSystems) {
    const agreeing = agreement(system);
    if (agreeing > most) [best, most] = [system, agreeing];
    // No other can agree better.
    if (most === regions) break;
  }
  return isEnough(most, regions) ? best : undefined;
}

function byCodes<R extends NamedRegion>(
  regions: readonly R[],
  system: CodeSystem,
  fits: FittingNames<R>,
): Identified<R> {
  const misnamed = new Map<R, string>();
  for (const region of regions) {
    const row = system.regionOf(region.code);
    if (row !== undefined && region.name !== "" && !fits.is(region, row)) misnamed.set(region, row.name);
  }
  const rows = once(regions, (region) =>
    misnamed.has(region) ? undefined : (system.regionOf(region.code) ?? onlyOf(fits.all(region))),
  );
  const short = [...rows].filter(([region]) => system === subjectCodes && region.code.length === 1);
  return {
    regions: rows,
    system,
    misnamed,
    zerosLost: new Map(short.map(([region, { code }]) => [region, code])),
  };
}

/** Which rows of the registry the names of an export's regions may stand for. */
interface FittingNames<R> {
  readonly all: (region: R) => readonly RussianRegion[];
  readonly is: (region: R, row: RussianRegion) => boolean;
}

/** Names that are written as the registry writes them are not taken apart. */
function fittingNames<R extends NamedRegion>(): FittingNames<R> {
  const known = new Map<R, readonly RussianRegion[]>();
  const all = (region: R): readonly RussianRegion[] => {
    const rows = known.get(region) ?? russianRegionsOf(region.name);
    known.set(region, rows);
    return rows;
  };
  const is = (region: R, row: RussianRegion) =>
    row.name === region.name || row.names.includes(region.name) || all(region).includes(row);
  return { all, is };
}

let names: Naming<RussianRegion> | undefined;

/** The regions of Russia that a printed name may stand for. */
export function russianRegionsOf(name: string): readonly RussianRegion[] {
  names ??= naming(russia.map((row) => [row, [row.name, row.en, ...row.names]]));
  return fittingWritten(names, name, { isWithin, partsOf });
}

/** Two rows of an export are not one region: where they would be, neither is told to be. */
function once<R>(
  regions: readonly R[],
  rowOf: (region: R) => RussianRegion | undefined,
): ReadonlyMap<R, RussianRegion> {
  const rows = regions.flatMap((region) => {
    const row = rowOf(region);
    return row === undefined ? [] : [[region, row] as const];
  });
  const counts = new Map<RussianRegion, number>();
  for (const [, row] of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  return new Map(rows.filter(([, row]) => counts.get(row) === 1));
}

function onlyOf(rows: readonly RussianRegion[]): RussianRegion | undefined {
  return rows.length === 1 ? rows[0] : undefined;
}

function isEnough(agreeing: number, of: number): boolean {
  return of > 0 && 4 * agreeing >= QUARTERS * of;
}
