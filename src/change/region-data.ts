import { decimalPlaces } from "../exact/decimal.ts";
import { compare, type Fraction, one, ratio, sum, zero } from "../exact/fraction.ts";
import type { ColumnId } from "../model/brand.ts";
import type { Aggregate, RegionLeaf, RowExpression } from "../model/expression.ts";
import type { Methodology } from "../model/methodology.ts";
import type { Organization } from "../model/organization.ts";
import type { Value } from "../model/region.ts";
import { aggregatesOf, leaves, regionExpressionsOf } from "../model/walk.ts";
import { contribution } from "./composition.ts";
import type { Edit, Lever } from "./lever.ts";
import type { Spot } from "./changeable-cells.ts";

/** One region's cells as they are, and everything that is made of them. */
export interface Ground {
  readonly methodology: Methodology;
  readonly organizations: readonly Organization[];
  readonly valueAt: (leaf: RegionLeaf) => Value;
  /** The aggregates that a column of the organisations has a part in. */
  readonly aggregatesWith: (column: ColumnId) => readonly Aggregate[];
  /** What is known of the unedited organisations, for a purpose: looked at once. */
  readonly remembered: (purpose: string) => Map<Organization, Spot | undefined>;
  readonly units: Map<ColumnId, Fraction>;
}

export function groundOf(
  methodology: Methodology,
  organizations: readonly Organization[],
  valueAt: (leaf: RegionLeaf) => Value,
): Ground {
  const all = aggregatesOf(regionExpressionsOf(methodology));
  const columns = new Set(all.flatMap(({ of, where }) => [...columnsOf(of), ...columnsOf(where)]));
  const users = new Map(
    [...columns].map((column) => [
      column,
      all.filter(({ of, where }) => columnsOf(of).includes(column) || columnsOf(where).includes(column)),
    ]),
  );
  const memory = new Map<string, Map<Organization, Spot | undefined>>();
  return {
    methodology,
    organizations,
    valueAt,
    units: new Map(),
    remembered(purpose) {
      const known = memory.get(purpose) ?? new Map<Organization, Spot | undefined>();
      memory.set(purpose, known);
      return known;
    },
    aggregatesWith: (column) => users.get(column) ?? [],
  };
}

function columnsOf(expression: RowExpression | undefined): readonly ColumnId[] {
  return expression === undefined ? [] : leaves(expression);
}

/** What differs from the ground once some cells are edited. */
export interface State {
  readonly own: ReadonlyMap<ColumnId, Fraction>;
  readonly theirs: ReadonlyMap<Organization, Organization>;
  /** The changed leaves, by `leafId`. */
  readonly leaves: ReadonlyMap<string, Value>;
}

export const untouched: State = { own: new Map(), theirs: new Map(), leaves: new Map() };

export function leafId(leaf: RegionLeaf): string {
  return leaf.kind === "cell" ? `regions.${leaf.column}` : leaf.aggregate.id;
}

export function leafValue(ground: Ground, state: State, leaf: RegionLeaf): Value {
  const id = leafId(leaf);
  return state.leaves.has(id) ? state.leaves.get(id) : ground.valueAt(leaf);
}

/** The organisation as the state has it. */
export function organizationIn({ theirs }: State, organization: Organization): Organization {
  return theirs.get(organization) ?? organization;
}

/** The state after the edits: every sum and count that they touch is made anew. */
export function edited(ground: Ground, state: State, edits: readonly Edit[]): State {
  const own = new Map(state.own);
  const theirs = new Map(state.theirs);
  const changed = new Map(state.leaves);
  const touched = new Set<ColumnId>();
  for (const { organization, column, to } of edits) {
    if (organization === undefined) {
      own.set(column, to);
      changed.set(`regions.${column}`, to);
    } else {
      const here = theirs.get(organization) ?? organization;
      theirs.set(organization, { ...here, cells: new Map([...here.cells, [column, to]]) });
      touched.add(column);
    }
  }
  const after = { own, theirs, leaves: changed };
  const aggregates = new Map(
    [...touched].flatMap((column) => ground.aggregatesWith(column).map((one) => [one.id, one] as const)),
  );
  const rows = new Set(edits.flatMap(({ organization }) => organization ?? []));
  for (const aggregate of aggregates.values()) {
    changed.set(aggregate.id, made(aggregate, ground, state, after, rows));
  }
  return after;
}

/** Sums and counts by what the edited rows add more or less; the rest from all rows. */
function made(
  aggregate: Aggregate,
  ground: Ground,
  before: State,
  after: State,
  rows: ReadonlySet<Organization>,
): Value {
  const known = leafValue(ground, before, { kind: "aggregate", aggregate });
  const additive = aggregate.function === "sum" || aggregate.function === "count";
  if (additive && known !== undefined) {
    const parts = [...rows].map((row) =>
      (contribution(aggregate, organizationIn(after, row)) ?? zero).sub(
        contribution(aggregate, organizationIn(before, row)) ?? zero,
      ),
    );
    return known.add(sum(parts));
  }
  const values = ground.organizations.flatMap(
    (row) => contribution(aggregate, organizationIn(after, row)) ?? [],
  );
  const sorted = [...values].sort(compare);
  switch (aggregate.function) {
    case "sum":
    case "count":
      return values.length === 0 ? undefined : sum(values);
    case "mean":
      return values.length === 0 ? undefined : sum(values).div(values.length);
    case "min":
      return sorted[0];
    case "max":
      return sorted.at(-1);
  }
}

/** What a count can differ by: 1, or a unit of the last decimal place that the cells of its column have. */
export function unitOfLever({ organizations, units }: Ground, { leaf, column }: Lever): Fraction {
  if (column.type.kind !== "decimal" || leaf.kind === "cell") return one;
  const known = units.get(column.id);
  if (known !== undefined) return known;
  const places = organizations.map(({ cells }) => decimalPlaces(cells.get(column.id) ?? zero) ?? 0);
  const unit = ratio(1n, 10n ** BigInt(Math.max(0, ...places)));
  units.set(column.id, unit);
  return unit;
}

/** How many numbers a mean is taken over: what is added up changes by so much more. Of the rest, 1. */
export function addends({ organizations }: Ground, leaf: RegionLeaf): Fraction {
  if (leaf.kind === "cell" || leaf.aggregate.function !== "mean") return one;
  const counted = organizations.filter((row) => contribution(leaf.aggregate, row) !== undefined);
  return ratio(BigInt(counted.length), 1n);
}
