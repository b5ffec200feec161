import type { Fraction } from "../exact/fraction.ts";
import type { ColumnId, TableId } from "./brand.ts";

/** What an expression yields. A choice is compared with its texts and with nothing else. */
export type ExpressionType = "number" | "flag" | "choice";

export type Arithmetic = "+" | "-" | "*" | "/";
export type Comparison = "==" | "!=" | "<" | "<=" | ">" | ">=";
export type Connective = "&&" | "||";

/**
 * A checked expression over cells of `Leaf`: the columns of one row, or a region's own cells and the
 * aggregates over its organisations. Types agree by construction: the operands of arithmetic are
 * numbers, those of a connective are flags.
 */
export type Expression<Leaf> =
  | { readonly kind: "number"; readonly value: Fraction }
  | { readonly kind: "leaf"; readonly leaf: Leaf }
  | { readonly kind: "negative"; readonly of: Expression<Leaf> }
  | {
      readonly kind: "arithmetic";
      readonly operator: Arithmetic;
      readonly left: Expression<Leaf>;
      readonly right: Expression<Leaf>;
    }
  | {
      readonly kind: "comparison";
      readonly operator: Comparison;
      readonly left: Expression<Leaf>;
      readonly right: Expression<Leaf>;
    }
  | {
      readonly kind: "is-choice";
      readonly negated: boolean;
      readonly leaf: Leaf;
      /** The choice's position in its column's list. */
      readonly position: number;
      readonly text: string;
    }
  | { readonly kind: "not"; readonly of: Expression<Leaf> }
  | {
      readonly kind: "connective";
      readonly operator: Connective;
      readonly left: Expression<Leaf>;
      readonly right: Expression<Leaf>;
    };

/** An expression over one row of an export. */
export type RowExpression = Expression<ColumnId>;

export const aggregateFunctions = ["sum", "count", "mean", "min", "max"] as const;
export type AggregateFunction = (typeof aggregateFunctions)[number];

/** One number a region, over those of its rows in a table that meet the condition. */
export interface Aggregate {
  /** Its canonical text: equal texts are the same aggregate, computed once. */
  readonly id: string;
  readonly function: AggregateFunction;
  readonly table: TableId;
  /** Absent for `count`. */
  readonly of: RowExpression | undefined;
  readonly where: RowExpression | undefined;
}

export type RegionLeaf =
  | { readonly kind: "cell"; readonly column: ColumnId }
  | { readonly kind: "aggregate"; readonly aggregate: Aggregate };

/** An expression over a region's own row and its rows in the tables. */
export type RegionExpression = Expression<RegionLeaf>;

/** A formula as written, and what it means. */
export interface Formula<E> {
  readonly text: string;
  readonly expression: E;
}
