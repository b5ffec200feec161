import { compositions } from "../../src/change/composition.ts";
import type { Edit } from "../../src/change/lever.ts";
import { regionData } from "../../src/change/region-data.ts";
import type { Loaded } from "../../src/load/load.ts";
import type { RegionCode } from "../../src/model/brand.ts";
import type { Methodology } from "../../src/model/methodology.ts";
import type { Organization } from "../../src/model/organization.ts";
import type { RatedRegion } from "../../src/model/rating.ts";
import type { Region, Value } from "../../src/model/region.ts";
import { aggregatesOf, indicatorsOf, regionExpressionsOf } from "../../src/model/walk.ts";
import { searchContext } from "../../src/questions/gap/find-gap.ts";
import type { SearchContext } from "../../src/questions/gap/search-context.ts";
import { type Rated, rateMeasured } from "../../src/rate.ts";
import { leafValues, measure } from "../../src/score/measure.ts";
import { formula } from "./model.ts";

/* Small made-up ratings, in memory: no file is read, and sums are made row by row, not by the fold. */

export interface World {
  readonly methodology: Methodology;
  readonly regions: readonly Region[];
  readonly organizations: ReadonlyMap<RegionCode, readonly Organization[]>;
}

/** Regions with their organisations. */
export function worldOf(
  methodology: Methodology,
  ...regions: readonly (readonly [Region, ...Organization[]])[]
): World {
  return {
    methodology,
    regions: regions.map(([region]) => region),
    organizations: new Map(regions.map(([{ code }, ...rows]) => [code, rows])),
  };
}

export function loadedOf(
  { methodology, regions, organizations }: World,
  also: readonly Methodology[] = [],
): Loaded {
  const expressions = [methodology, ...also].flatMap(regionExpressionsOf);
  const aggregates = new Map(
    aggregatesOf(expressions).map((aggregate) => [
      aggregate.id,
      regions.map(
        ({ code }): Value =>
          compositions(
            { kind: "leaf", leaf: { kind: "aggregate", aggregate } },
            organizations.get(code) ?? [],
          )[0]?.value,
      ),
    ]),
  );
  const values = leafValues(regions, aggregates);
  return {
    regions,
    values,
    measurement: measure(indicatorsOf(methodology.blocks), regions, values),
    notRated: new Map(),
    invalid: new Set(),
    inputs: [],
    refusedRows: 0,
    refusedIn: [],
    organizations,
  };
}

/** The world, rated from its cells. */
export function ratedOf(world: World, also: readonly Methodology[] = []): Rated {
  const loaded = loadedOf(world, also);
  const reasonOf = () => undefined;
  const options = { ties: undefined, by: "total", period: undefined } as const;
  return { loaded, reasonOf, rating: rateMeasured(world.methodology, loaded, reasonOf, options) };
}

/** The world with cells of one region edited. */
export function editedWorld(world: World, code: RegionCode, edits: readonly Edit[]): World {
  const cellsOf = (keyed: (edit: Edit) => boolean, before: Organization["cells"]): Organization["cells"] =>
    new Map([...before, ...edits.filter(keyed).map(({ column: id, to }) => [id, to] as const)]);
  return {
    ...world,
    regions: world.regions.map((region) =>
      region.code === code
        ? { ...region, cells: cellsOf((edit) => edit.organization === undefined, region.cells) }
        : region,
    ),
    organizations: new Map(
      [...world.organizations].map(([owner, rows]) => [
        owner,
        owner === code
          ? rows.map((row) => ({
              ...row,
              cells: cellsOf((edit) => edit.organization?.key === row.key, row.cells),
            }))
          : rows,
      ]),
    ),
  };
}

export function placeIn({ rating }: Rated, code: RegionCode) {
  for (const { place, members } of rating.ranking) {
    const member = members.find(({ region }) => region.code === code);
    if (member !== undefined) return { place, member };
  }
  return undefined;
}

export function ratedRegion(rated: Rated, code: string): RatedRegion {
  const found = placeIn(rated, code as RegionCode)?.member;
  if (found === undefined) throw new Error(`${code} is not rated`);
  return found;
}

export function contextFor(world: World, code: string): SearchContext {
  const rated = ratedOf(world);
  return searchContext(rated, ratedRegion(rated, code));
}

/** The data of the first region. */
export function firstRegionData(world: World) {
  const [first] = world.regions;
  if (first === undefined) throw new Error("no regions");
  return regionData(
    world.methodology,
    world.regions,
    world.organizations.get(first.code) ?? [],
    loadedOf(world).values(0),
  );
}

/** The only leaf of a formula. */
export function leafOf(text: string) {
  const { expression } = formula(text);
  if (expression.kind !== "leaf") throw new Error(`${text} is no leaf`);
  return expression.leaf;
}

export function aggregateOf(text: string) {
  const leaf = leafOf(text);
  if (leaf.kind === "cell") throw new Error(`${text} is a cell`);
  return leaf.aggregate;
}
