import fc from "fast-check";
import { type Fraction, sum, zero } from "../../src/exact/fraction.ts";
import { roundingModes } from "../../src/exact/round.ts";
import type { RegionCode } from "../../src/model/brand.ts";
import {
  type Block,
  type Indicator,
  type Methodology,
  type Scale,
  tieMethods,
} from "../../src/model/methodology.ts";
import type { Rating } from "../../src/model/rating.ts";
import { blocksOf } from "../../src/model/walk.ts";
import { rateMeasured } from "../../src/rate.ts";
import {
  block,
  formula,
  indicator,
  methodologyOf,
  organizationColumns,
  region,
  row,
  type Texts,
} from "./model.ts";
import { exact } from "./numbers.ts";
import { loadedOf, type World } from "./world.ts";

/* Three to five regions, a few organisations each, a methodology of any scales, ties, rounding and aggregation. */

const formulas = [
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
].map((text) => formula(text));

const better = fc.constantFrom("higher", "lower");
const edges = fc.uniqueArray(fc.constantFrom("0", "0.2", "0.5", "0.75", "0.9", "1", "1.5", "2", "4", "8"), {
  minLength: 1,
  maxLength: 4,
});

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
  const all: Readonly<Record<string, fc.Arbitrary<Scale>>> = {
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

const weights = fc.constantFrom("5", "10", "20", "12.5", "7");

function indicators(bandsOnly: boolean): fc.Arbitrary<readonly Indicator[]> {
  const made = (index: number) =>
    weights.chain((weight) =>
      fc
        .tuple(scales(exact(weight), bandsOnly), fc.constantFrom("zero", "exclude"))
        .map(([scale, missing]) =>
          indicator(`i${index}`, "1", weight, scale, missing, { formula: formulas[index] ?? formula("1") }),
        ),
    );
  return fc
    .uniqueArray(fc.nat(formulas.length - 1), { minLength: 1, maxLength: 5 })
    .chain((chosen) => fc.tuple(...chosen.map(made)));
}

/** Points at most that are more than the weights of the children, where that is allowed. */
function weighted(id: string, children: Block["children"], aggregate: Block["aggregate"]): Block {
  const added = sum(children.map(({ weight }) => weight));
  return block(id, aggregate, children, aggregate === "sum" ? added : added.add(3));
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
      const inner = second.length === 0 ? [] : [weighted("second", second, made.aggregates[1])];
      const blocks =
        made.nested && first.length > 0
          ? [weighted("first", [...first, ...inner], made.aggregates[0])]
          : [...(first.length === 0 ? [] : [weighted("first", first, made.aggregates[0])]), ...inner];
      const [breaker] = made.indicators;
      return methodologyOf(blocks, {
        on: made.on,
        round: { places: made.places, mode: made.mode },
        order: made.order,
        ties: made.ties,
        breakTies: made.breaks && breaker !== undefined ? [breaker.id] : [],
      });
    });
}

const indexes = new Map(organizationColumns.map(({ id }, index) => [id, index]));
const texts = (values: Readonly<Record<string, number>>): Texts =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, String(value)]));

const organizationCells: fc.Arbitrary<Texts> = fc
  .record({
    kind: fc.nat(1),
    connected: fc.nat(1),
    answered: fc.nat(12),
    late: fc.nat(4),
    polls: fc.oneof(fc.constant(0), fc.nat(4)),
    votes: fc.nat(4),
    mark: fc.nat(50),
  })
  .map(({ late, ...cells }) =>
    texts({
      ...cells,
      on_time: Math.max(0, cells.answered - late),
      votes: Math.min(cells.votes, 2 * cells.polls),
      mark: cells.mark / 10,
    }),
  );

const regionCells: fc.Arbitrary<Texts> = fc
  .record({
    population: fc.integer({ min: 1, max: 40 }),
    bodies: fc.integer({ min: 3, max: 6 }),
    area: fc.nat(80),
  })
  .map(({ area, ...cells }) => texts({ ...cells, area: area / 2 }));

/** Regions 1 to 5 with their organisations: some of them may be left out. */
export function data(least = 3): fc.Arbitrary<Pick<World, "regions" | "organizations">> {
  return fc
    .array(fc.tuple(regionCells, fc.array(organizationCells, { maxLength: 3 })), {
      minLength: least,
      maxLength: 5,
    })
    .map((made) => ({
      regions: made.map(([cells], index) => region(String(index + 1), cells)),
      organizations: new Map(
        made.map(([, rows], index) => [
          String(index + 1) as RegionCode,
          rows.map((cells, at) => row(`${index + 1}-${at}`, cells, { row: (index + 1) * 10 + at, indexes })),
        ]),
      ),
    }));
}

export function worlds(kind: Kind = { bandsOnly: false, plain: false }): fc.Arbitrary<World> {
  return fc.tuple(methodologies(kind), data()).map(([methodology, made]) => ({ methodology, ...made }));
}

/** Ratings by the total and by a block, of any methodology. */
export const ratings: fc.Arbitrary<Rating> = worlds().chain((world) => {
  const parts = ["total", ...blocksOf(world.methodology.blocks).map(({ id }) => id)] as const;
  return fc.constantFrom(...parts).map((by) => {
    const options = { ties: undefined, by, period: undefined };
    return rateMeasured(world.methodology, loadedOf(world), () => undefined, options);
  });
});
