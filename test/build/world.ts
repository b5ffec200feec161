import { createHash } from "node:crypto";
import fc from "fast-check";
import { compositions } from "../../src/change/composition.ts";
import type { Edit } from "../../src/change/lever.ts";
import { Fraction, sum, zero } from "../../src/exact/fraction.ts";
import { roundingModes } from "../../src/exact/round.ts";
import { isFormula, regionFormula, rowFormula } from "../../src/formula/check.ts";
import type { Loaded } from "../../src/load/load.ts";
import type { BlockId, ColumnId, IndicatorId, RegionCode } from "../../src/model/brand.ts";
import {
  type Block,
  type Column,
  type ColumnType,
  type Exports,
  type Indicator,
  type Methodology,
  type Scale,
  tieMethods,
} from "../../src/model/methodology.ts";
import type { Organization } from "../../src/model/organization.ts";
import type { Rating } from "../../src/model/rating.ts";
import type { Region, Value } from "../../src/model/region.ts";
import { aggregatesOf, blocksOf, indicatorsOf, regionExpressionsOf } from "../../src/model/walk.ts";
import { type Rated, rateMeasured } from "../../src/rate.ts";
import { leafValues, measure } from "../../src/score/measure.ts";
import { exact } from "./numbers.ts";

/*
 * Small made-up ratings, in memory: three to five regions, a few organisations each, a methodology of any
 * scales, ties, rounding and aggregation. No file is read: sums are made row by row, not by the fold.
 */

function column(id: string, type: ColumnType): Column {
  return { id: id as ColumnId, headers: [], type, optional: false, carried: false };
}

const count: ColumnType = { kind: "integer", min: zero, max: undefined };
const positive: ColumnType = { kind: "integer", min: exact("1"), max: undefined };
const regionColumns = [
  column("code", { kind: "code" }),
  column("name", { kind: "text" }),
  column("population", positive),
  column("bodies", positive),
  column("area", { kind: "decimal", min: zero, max: exact("50") }),
];
const organizationColumns = [
  column("id", { kind: "code" }),
  column("region", { kind: "code" }),
  column("kind", { kind: "choice", of: ["town", "school"] }),
  column("connected", { kind: "flag" }),
  column("answered", count),
  column("on_time", count),
  column("polls", count),
  column("votes", count),
  column("mark", { kind: "decimal", min: zero, max: exact("5") }),
];
const at = { in: "methodology", file: "methodology.yaml" } as const;
const byId = (columns: readonly Column[]) => new Map(columns.map((one) => [one.id as string, one]));
const names = { regions: byId(regionColumns), organizations: byId(organizationColumns) };

export function formula(text: string) {
  const read = regionFormula(text, "number", names, at);
  if (!isFormula(read)) throw new Error(`${text} is no formula`);
  return read;
}

function rule(id: string, text: string) {
  const read = rowFormula(text, "flag", names.organizations, at);
  if (!isFormula(read)) throw new Error(`${text} is no rule`);
  return { id, severity: "error", check: read } as const;
}

function regionRule(id: string, text: string) {
  const read = regionFormula(text, "flag", names, at);
  if (!isFormula(read)) throw new Error(`${text} is no rule`);
  return { id, severity: "error", check: read } as const;
}

export const exports: Exports = {
  missingValues: [""],
  regions: {
    key: "code" as ColumnId,
    name: "name" as ColumnId,
    group: undefined,
    columns: regionColumns,
    rules: [
      regionRule(
        "towns-within-bodies",
        'count(organizations, kind == "town" && connected) <= regions.bodies',
      ),
    ],
  },
  organizations: {
    key: "id" as ColumnId,
    name: undefined,
    region: "region" as ColumnId,
    columns: organizationColumns,
    rules: [
      rule("on-time-within-answered", "on_time <= answered"),
      rule("votes-with-polls", "votes <= 2 * polls || votes == 0"),
    ],
  },
};

export const formulas = [
  "sum(organizations.on_time) / sum(organizations.answered)",
  'count(organizations, kind == "town" && connected) / regions.bodies',
  "count(organizations, connected) / count(organizations)",
  "100 * sum(organizations.polls) / regions.population",
  'count(organizations, kind == "school" && polls + votes > 1) / count(organizations, kind == "school")',
  "sum(organizations.votes) / regions.bodies",
  "mean(organizations.mark)",
  "max(organizations.polls)",
  "regions.area / regions.population",
  "sum(organizations.on_time) / (sum(organizations.on_time) + sum(organizations.polls))",
  "sum(organizations.polls + organizations.votes) / regions.bodies",
  "sum(organizations.answered) - sum(organizations.votes)",
].map(formula);

const better = fc.constantFrom("higher", "lower");
const edges = fc.uniqueArray(fc.constantFrom("0", "0.2", "0.5", "0.75", "0.9", "1", "1.5", "2", "4", "8"), {
  minLength: 1,
  maxLength: 4,
});

/** A generator of every kind, so that a new one meets the laws too. */
export type Scales = Readonly<Record<string, fc.Arbitrary<Scale>>>;

/** Bands only where it is said so. */
function scales(weight: Fraction, bandsOnly: boolean): fc.Arbitrary<Scale> {
  const bands = fc.tuple(better, edges).map(([direction, texts]) => {
    const sorted = texts.map(exact).sort((a, b) => a.compare(b) * (direction === "higher" ? -1 : 1));
    return {
      kind: "bands" as const,
      better: direction,
      bands: sorted.map((edge, index) => ({
        edge,
        bound: direction === "higher" ? "from" : "to",
        points: weight.mul(sorted.length - index).div(sorted.length),
      })),
    };
  });
  if (bandsOnly) return bands;
  const all: Scales = {
    bands,
    goalposts: fc.tuple(edges, fc.boolean()).map(([texts, turned]) => {
      const [worst = zero, best = exact("3")] = texts.map(exact);
      return turned ? { kind: "goalposts", worst: best, best: worst } : { kind: "goalposts", worst, best };
    }),
    minmax: better.map((direction) => ({ kind: "minmax", better: direction })),
    distance_to_best: better.map((direction) => ({ kind: "distance_to_best", better: direction })),
    none: fc.constant({ kind: "none" }),
  };
  return fc.oneof(...Object.values(all));
}

const weights = fc.constantFrom("5", "10", "20", "12.5", "7").map(exact);

function indicators(bandsOnly: boolean): fc.Arbitrary<readonly Indicator[]> {
  return fc.uniqueArray(fc.nat(formulas.length - 1), { minLength: 1, maxLength: 5 }).chain((chosen) =>
    fc.tuple(
      ...chosen.map((index) =>
        weights.chain((weight) =>
          fc.record({ scale: scales(weight, bandsOnly), missing: fc.constantFrom("zero", "exclude") }).map(
            ({ scale, missing }): Indicator => ({
              kind: "indicator",
              id: `i${index}` as IndicatorId,
              title: `Indicator ${index}`,
              evidence: [],
              weight,
              formula: formulas[index] ?? formula("1"),
              scale,
              missing,
            }),
          ),
        ),
      ),
    ),
  );
}

function block(id: string, children: Block["children"], aggregate: Block["aggregate"]): Block {
  const added = sum(children.map(({ weight }) => weight));
  const weight = aggregate === "sum" ? added : added.add(3);
  return { kind: "block", id: id as BlockId, title: id, aggregate, weight, children };
}

export interface Kind {
  readonly bandsOnly: boolean;
  /** Sums only, dense and descending, nothing broken: as the shipped methodology. */
  readonly plain: boolean;
}

export function methodologies({ bandsOnly, plain }: Kind): fc.Arbitrary<Methodology> {
  return fc
    .record({
      indicators: indicators(bandsOnly),
      split: fc.nat(4),
      aggregates: fc.tuple(
        plain ? fc.constant("sum" as const) : fc.constantFrom("sum", "sum", "mean"),
        plain ? fc.constant("sum" as const) : fc.constantFrom("sum", "mean"),
      ),
      nested: plain ? fc.constant(false) : fc.boolean(),
      on: fc.constantFrom("exact", "rounded"),
      places: fc.constantFrom(0, 1),
      mode: fc.constantFrom(...roundingModes),
      order: plain
        ? fc.constant("descending" as const)
        : fc.constantFrom("descending", "descending", "ascending"),
      ties: plain ? fc.constant("dense" as const) : fc.constantFrom(...tieMethods),
      breaks: plain ? fc.constant(false) : fc.boolean(),
    })
    .map((made): Methodology => {
      const first = made.indicators.slice(0, made.split);
      const second = made.indicators.slice(made.split);
      const inner = second.length === 0 ? [] : [block("second", second, made.aggregates[1])];
      const blocks =
        made.nested && first.length > 0
          ? [block("first", [...first, ...inner], made.aggregates[0])]
          : [...(first.length === 0 ? [] : [block("first", first, made.aggregates[0])]), ...inner];
      const [breaker] = made.indicators;
      return {
        id: "made-up",
        title: "Made up",
        note: undefined,
        file: "methodology.yaml",
        sha256: hashOf(made),
        maxPoints: sum(blocks.map(({ weight }) => weight)),
        ranking: {
          on: made.on,
          round: { places: made.places, mode: made.mode },
          order: made.order,
          ties: made.ties,
          breakTies: made.breaks && breaker !== undefined ? [breaker.id] : [],
        },
        zones: [],
        notRated: [],
        exports,
        blocks,
      };
    });
}

/** Equal methodologies have equal hashes, others not. */
export function hashOf(made: object): string {
  return createHash("sha256").update(JSON.stringify(made, exactly)).digest("hex");
}

/** Fractions as their texts. */
function exactly(_: string, value: unknown): unknown {
  return value instanceof Fraction ? value.toFraction() : value;
}

export interface World {
  readonly methodology: Methodology;
  readonly regions: readonly Region[];
  readonly organizations: ReadonlyMap<RegionCode, readonly Organization[]>;
}

type Cells = Organization["cells"];
const measured = organizationColumns.slice(2).map(({ id }) => id);
const indexes = new Map(organizationColumns.map(({ id }, index) => [id, index]));

const organizationCells: fc.Arbitrary<Cells> = fc
  .record({
    kind: fc.nat(1),
    connected: fc.nat(1),
    answered: fc.nat(12),
    late: fc.nat(4),
    polls: fc.oneof(fc.constant(0), fc.nat(4)),
    votes: fc.nat(4),
    mark: fc.nat(50),
  })
  .map(({ kind, connected, answered, late, polls, votes, mark }) => {
    const values = [
      kind,
      connected,
      answered,
      Math.max(0, answered - late),
      polls,
      Math.min(votes, 2 * polls),
      mark / 10,
    ];
    return new Map(measured.map((id, index) => [id, exact(String(values[index]))]));
  });

const regionCells: fc.Arbitrary<Cells> = fc
  .record({
    population: fc.integer({ min: 1, max: 40 }),
    bodies: fc.integer({ min: 3, max: 6 }),
    area: fc.nat(80),
  })
  .map(
    ({ population, bodies, area }) =>
      new Map<ColumnId, Value>([
        ["population" as ColumnId, exact(String(population))],
        ["bodies" as ColumnId, exact(String(bodies))],
        ["area" as ColumnId, exact(String(area / 2))],
      ]),
  );

/** Regions 1 to 5 with their organisations: some of them may be left out. */
export function data(least = 3): fc.Arbitrary<Pick<World, "regions" | "organizations">> {
  return fc
    .array(fc.tuple(regionCells, fc.array(organizationCells, { maxLength: 3 })), {
      minLength: least,
      maxLength: 5,
    })
    .map((made) => {
      const regions = made.map(
        ([cells], index): Region => ({
          code: String(index + 1) as RegionCode,
          name: `Region ${index + 1}`,
          district: undefined,
          cells,
          row: index + 2,
          line: index + 2,
        }),
      );
      const organizations = made.map(([, rows], index) => {
        const code = String(index + 1) as RegionCode;
        return [code, rows.map((cells, row) => organization(code, row, cells))] as const;
      });
      return { regions, organizations: new Map(organizations) };
    });
}

function organization(code: RegionCode, index: number, cells: Cells): Organization {
  return {
    file: "organizations.csv",
    row: Number(code) * 10 + index,
    key: `${code}-${index}`,
    name: undefined,
    cells,
    indexes,
  };
}

export function worlds(kind: Kind = { bandsOnly: false, plain: false }): fc.Arbitrary<World> {
  return fc.tuple(methodologies(kind), data()).map(([methodology, made]) => ({ methodology, ...made }));
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

/** Ratings by the total and by a block, of any methodology. */
export const ratings: fc.Arbitrary<Rating> = worlds().chain((world) => {
  const parts = ["total", ...blocksOf(world.methodology.blocks).map(({ id }) => id)] as const;
  return fc.constantFrom(...parts).map((by) => {
    const options = { ties: undefined, by, period: undefined };
    return rateMeasured(world.methodology, loadedOf(world), () => undefined, options);
  });
});

/** The world with cells of one region edited. */
export function editedWorld(world: World, code: RegionCode, edits: readonly Edit[]): World {
  const cellsOf = (keyed: (edit: Edit) => boolean, before: Cells): Cells =>
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
