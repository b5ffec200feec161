import { compare, type Fraction, one, sum, zero } from "../exact/fraction.ts";
import { evaluate } from "../formula/evaluate.ts";
import type { ColumnId } from "../model/brand.ts";
import type { Aggregate, RegionExpression } from "../model/expression.ts";
import type { Organization } from "../model/organization.ts";
import type { Value } from "../model/region.ts";
import { aggregatesOf, columnsOfAggregate } from "../model/walk.ts";

/** The organisations that make one sum or count of a formula. */
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

/** What each organisation adds to the sums and counts of a formula, the largest first. */
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
  const values = parts.map((part) => part.value);
  const whole = aggregated(aggregate.function, values);
  const total = sum(values);
  const shared = aggregate.function !== "min" && aggregate.function !== "max" && total.n !== 0n;
  return {
    aggregate,
    value: whole,
    parts: parts
      .map((part) => (shared ? { ...part, share: part.value.div(total) } : part))
      .sort((a, b) => compare(b.value, a.value)),
  };
}

/** Undefined for an organisation that does not count. */
export function contribution({ of, where }: Aggregate, { cells }: Organization): Fraction | undefined {
  const holds = where === undefined ? one : evaluate(where, (column) => cells.get(column));
  if (holds === undefined || holds.n === 0n) return undefined;
  return of === undefined ? one : evaluate(of, (column) => cells.get(column));
}

/** What an aggregate comes to from the values that count: undefined where they have no mean, least or greatest. */
export function aggregated(name: Aggregate["function"], values: readonly Fraction[]): Value {
  const sorted = [...values].sort(compare);
  switch (name) {
    case "count":
    case "sum":
      return values.length === 0 ? zero : sum(values);
    case "mean":
      return values.length === 0 ? undefined : sum(values).div(values.length);
    case "min":
      return sorted[0];
    case "max":
      return sorted.at(-1);
  }
}
