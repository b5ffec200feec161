import { regionData } from "../../src/change/region-data.ts";
import { sum } from "../../src/exact/fraction.ts";
import type { BlockId, ColumnId, IndicatorId, RegionCode } from "../../src/model/brand.ts";
import type { Block, Column, Indicator, Methodology, Scale } from "../../src/model/methodology.ts";
import type { Organization } from "../../src/model/organization.ts";
import type { RatedRegion } from "../../src/model/rating.ts";
import type { Region } from "../../src/model/region.ts";
import { searchContext } from "../../src/questions/gap/find-gap.ts";
import type { SearchContext } from "../../src/questions/gap/search-context.ts";
import type { Rated } from "../../src/rate.ts";
import { exact } from "./numbers.ts";
import { exports, formula, hashOf, loadedOf, placeIn, ratedOf, type World } from "./world.ts";

/*
 * Worlds that are written out, over the exports of `world.ts`. A cell that is not told is 0; one told as ""
 * is missing. Of `kind`, 0 is a town and 1 a school.
 */

export type Texts = Readonly<Record<string, string>>;

const noRow: Texts = {
  kind: "0",
  connected: "0",
  answered: "0",
  on_time: "0",
  polls: "0",
  votes: "0",
  mark: "0",
};

function cellsOf(texts: Texts): Organization["cells"] {
  return new Map(
    Object.entries(texts).map(([id, text]) => [id as ColumnId, text === "" ? undefined : exact(text)]),
  );
}

export function row(key: string, texts: Texts = {}): Organization {
  const cells = cellsOf({ ...noRow, ...texts });
  return { file: "organizations.csv", row: 2, key, name: undefined, cells, indexes: new Map() };
}

export function region(code: string, texts: Texts = {}): Region {
  const cells = cellsOf({ population: "10", bodies: "4", area: "0", ...texts });
  const line = Number(code) + 1;
  return { code: code as RegionCode, name: `Region ${code}`, district: undefined, cells, row: line, line };
}

/** `bands("higher", "0.9 10", "0.5 4")`: edge and points. */
export function bands(better: "higher" | "lower", ...texts: readonly string[]): Scale {
  return {
    kind: "bands",
    better,
    bands: texts.map((text) => {
      const [edge = "", points = ""] = text.split(" ");
      return { edge: exact(edge), bound: better === "higher" ? "from" : "to", points: exact(points) };
    }),
  };
}

export function indicator(
  id: string,
  text: string,
  weight: string,
  scale: Scale = { kind: "none" },
  missing: Indicator["missing"] = "zero",
): Indicator {
  return {
    kind: "indicator",
    id: id as IndicatorId,
    title: `Indicator ${id}`,
    evidence: [],
    weight: exact(weight),
    formula: formula(text),
    scale,
    missing,
  };
}

export function block(
  id: string,
  aggregate: Block["aggregate"],
  children: Block["children"],
  weight = sum(children.map((child) => child.weight)),
): Block {
  return { kind: "block", id: id as BlockId, title: id, aggregate, weight, children };
}

export function methodologyOf(
  children: Block["children"],
  ranking: Partial<Methodology["ranking"]> = {},
): Methodology {
  const blocks = children.every(({ kind }) => kind === "block")
    ? children.filter((child) => child.kind === "block")
    : [block("all", "sum", children)];
  return {
    id: "plain",
    title: "Plain",
    note: undefined,
    file: "methodology.yaml",
    sha256: hashOf({ blocks, ranking }),
    maxPoints: sum(blocks.map(({ weight }) => weight)),
    ranking: {
      on: "exact",
      round: { places: 0, mode: "half-up" },
      order: "descending",
      ties: "dense",
      breakTies: [],
      ...ranking,
    },
    zones: [],
    notRated: [],
    exports,
    blocks,
  };
}

/** Regions with their organisations. */
export function worldOf(
  methodology: Methodology,
  ...regions: readonly (readonly [Region, ...Organization[]])[]
): World {
  return {
    methodology,
    regions: regions.map(([one]) => one),
    organizations: new Map(regions.map(([{ code }, ...rows]) => [code, rows])),
  };
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

/** A column of the regions, or of the organisations. */
export function column(id: string): Column {
  const columns = [...exports.regions.columns, ...(exports.organizations?.columns ?? [])];
  const found = columns.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no column ${id}`);
  return found;
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
