import { compare, type Fraction, one, sum } from "../exact/fraction.ts";
import { evaluate } from "../formula/evaluate.ts";
import type { ColumnId } from "../model/brand.ts";
import type { Aggregate, RegionExpression } from "../model/expression.ts";
import type { Organization } from "../model/organization.ts";
import type { Value } from "../model/region.ts";
import { aggregatesOf, columnsOfAggregate } from "../model/walk.ts";

/** The rows that make one sum or count of a formula. */
export interface Composition {
  readonly aggregate: Aggregate;
  readonly value: Value;
  /** Largest first. */
  readonly parts: readonly Part[];
}

export interface Part {
  readonly organization: Organization;
  readonly columns: readonly ColumnId[];
  readonly value: Fraction;
  /** Of the whole; absent where shares mean nothing: a least, a greatest, a whole of 0. */
  readonly share: Fraction | undefined;
}

/** What each row of a table adds to the sums and counts of a formula, the largest first. */
export function compositions(
  expression: RegionExpression,
  organizations: readonly Organization[],
): readonly Composition[] {
  return aggregatesOf([expression]).map((aggregate) => composition(aggregate, organizations));
}

function composition(aggregate: Aggregate, organizations: readonly Organization[]): Composition {
  const columns = columnsOfAggregate(aggregate);
  const parts = organizations.flatMap((organization): readonly Part[] => {
    const value = contribution(aggregate, organization);
    return value === undefined ? [] : [{ organization, columns, value, share: undefined }];
  });
  const total = sum(parts.map((part) => part.value));
  const shared = aggregate.function !== "min" && aggregate.function !== "max" && total.n !== 0n;
  return {
    aggregate,
    value: aggregated(aggregate, organizations),
    parts: parts
      .map((part) => (shared ? { ...part, share: part.value.div(total) } : part))
      .sort((a, b) => compare(b.value, a.value)),
  };
}

/** Undefined for a row that does not count, or of which the value is missing. */
export function contribution(aggregate: Aggregate, organization: Organization): Fraction | undefined {
  return isCounted(aggregate, organization) ? valueIn(aggregate, organization) : undefined;
}

/** A condition that is missing a value does not hold; a row of another table has no part in it. */
function isCounted({ table, where }: Aggregate, { table: own, cells }: Organization): boolean {
  if (own !== table) return false;
  const holds = where === undefined ? one : evaluate(where, (column) => cells.get(column));
  return holds !== undefined && holds.n !== 0n;
}

function valueIn({ of }: Aggregate, { cells }: Organization): Value {
  return of === undefined ? one : evaluate(of, (column) => cells.get(column));
}

/** What an aggregate comes to: missing values are passed over; of nothing but missing values nothing is known, a sum of no rows is 0. */
export function aggregated(aggregate: Aggregate, organizations: readonly Organization[]): Value {
  const counted = organizations.filter((organization) => isCounted(aggregate, organization));
  const values = counted.flatMap((organization) => valueIn(aggregate, organization) ?? []);
  const isMissing = values.length === 0 && counted.length > 0;
  switch (aggregate.function) {
    case "count":
    case "sum":
      return isMissing ? undefined : sum(values);
    case "mean":
      return values.length === 0 ? undefined : sum(values).div(values.length);
    case "min":
      return [...values].sort(compare)[0];
    case "max":
      return [...values].sort(compare).at(-1);
  }
}
