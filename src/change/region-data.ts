import { type Fraction, one, ratio, sum } from "../exact/fraction.ts";
import type { ColumnId, TableId } from "../model/brand.ts";
import type { Aggregate, RegionExpression, RegionLeaf } from "../model/expression.ts";
import { grouped } from "../model/grouped.ts";
import type { Methodology } from "../model/methodology.ts";
import type { Organization } from "../model/organization.ts";
import type { Region, Value } from "../model/region.ts";
import { aggregatesOf, columnsOfAggregate, regionExpressionsOf } from "../model/walk.ts";
import { aggregated, contribution } from "./composition.ts";
import type { Edit } from "./lever.ts";
import { type Units, unitsOf } from "./units.ts";

/** The cells of one region and its organisations as they are, and the sums and counts made of them. */
export interface RegionData {
  readonly methodology: Methodology;
  readonly organizations: readonly Organization[];
  readonly valueAt: (leaf: RegionLeaf) => Value;
  /** The aggregates that read a column of a table. */
  readonly aggregatesWith: (table: TableId, column: ColumnId) => readonly Aggregate[];
  readonly units: Units;
}

/**
 * `regions` are all of the export: their cells show with how many decimal places a column is written. `further` are
 * expressions whose sums and counts are wanted beside those of the methodology.
 */
export function regionData(
  methodology: Methodology,
  regions: readonly Region[],
  organizations: readonly Organization[],
  valueAt: (leaf: RegionLeaf) => Value,
  further: readonly RegionExpression[] = [],
): RegionData {
  const all = aggregatesOf([...regionExpressionsOf(methodology), ...further]);
  const readers = grouped(
    all.flatMap((aggregate) =>
      columnsOfAggregate(aggregate).map((column) => ({ id: `${aggregate.table}.${column}`, aggregate })),
    ),
    ({ id }) => id,
  );
  return {
    methodology,
    organizations,
    valueAt,
    units: unitsOf(methodology, regions, organizations),
    aggregatesWith: (table, column) =>
      (readers.get(`${table}.${column}`) ?? []).map(({ aggregate }) => aggregate),
  };
}

/** What differs from the data as they are once some cells are edited. */
export interface State {
  /** The edited organisations, by what they were. */
  readonly organizations: ReadonlyMap<Organization, Organization>;
  /** The changed leaves, by `leafId`. */
  readonly leaves: ReadonlyMap<string, Value>;
}

export const untouched: State = { organizations: new Map(), leaves: new Map() };

export function leafId(leaf: RegionLeaf): string {
  return leaf.kind === "cell" ? `regions.${leaf.column}` : leaf.aggregate.id;
}

export function leafValue(data: RegionData, state: State, leaf: RegionLeaf): Value {
  const id = leafId(leaf);
  return state.leaves.has(id) ? state.leaves.get(id) : data.valueAt(leaf);
}

/** The organisation as the state has it. */
export function organizationIn({ organizations }: State, organization: Organization): Organization {
  return organizations.get(organization) ?? organization;
}

/** The state after the edits: every sum and count that reads an edited cell is calculated again. */
export function edited(data: RegionData, state: State, edits: readonly Edit[]): State {
  const organizations = new Map(state.organizations);
  const changed = new Map(state.leaves);
  const aggregates = new Map<string, Aggregate>();
  for (const { organization, column, to } of edits) {
    if (organization === undefined) {
      changed.set(`regions.${column}`, to);
    } else {
      const before = organizations.get(organization) ?? organization;
      organizations.set(organization, { ...before, cells: new Map([...before.cells, [column, to]]) });
      for (const aggregate of data.aggregatesWith(organization.table, column))
        aggregates.set(aggregate.id, aggregate);
    }
  }
  const after = { organizations, leaves: changed };
  const rows = new Set(edits.flatMap(({ organization }) => organization ?? []));
  for (const aggregate of aggregates.values()) {
    changed.set(aggregate.id, recalculated(aggregate, data, state, after, rows));
  }
  return after;
}

/**
 * Sums and counts by what the edited rows add more or less; the rest from all rows. So is a sum to which no edited row adds
 * anything any more: whether it is 0 or missing, the other rows know.
 */
function recalculated(
  aggregate: Aggregate,
  data: RegionData,
  before: State,
  after: State,
  rows: ReadonlySet<Organization>,
): Value {
  const known = leafValue(data, before, { kind: "aggregate", aggregate });
  const now = [...rows].map((row) => contribution(aggregate, organizationIn(after, row)));
  const isKept = aggregate.function === "count" || (aggregate.function === "sum" && now.some(isPresent));
  if (!isKept || known === undefined)
    return aggregated(
      aggregate,
      data.organizations.map((row) => organizationIn(after, row)),
    );
  const previous = [...rows].map((row) => contribution(aggregate, organizationIn(before, row)));
  return known.add(sum(now.filter(isPresent))).sub(sum(previous.filter(isPresent)));
}

function isPresent(value: Value): value is Fraction {
  return value !== undefined;
}

/** How many numbers a mean is taken over: what is added up changes by so much more. Of the rest, 1. */
export function addends({ organizations }: RegionData, leaf: RegionLeaf): Fraction {
  if (leaf.kind === "cell" || leaf.aggregate.function !== "mean") return one;
  const counted = organizations.filter((row) => contribution(leaf.aggregate, row) !== undefined);
  return ratio(BigInt(counted.length), 1n);
}
