import { abilitiesOf } from "../../column/column.ts";
import { compare, type Fraction } from "../../exact/fraction.ts";
import type { RegionLeaf } from "../../model/expression.ts";
import type { Column } from "../../model/methodology.ts";

/** A number that a column cannot hold, whatever else the data are. */
export type Unfit =
  /** The column holds whole numbers. */
  | { readonly kind: "fraction"; readonly column: Column }
  | {
      readonly kind: "outside";
      readonly column: Column;
      readonly min: Fraction | undefined;
      readonly max: Fraction | undefined;
      readonly after: Fraction;
    };

/** Why no column can take a change by `amount`, if it is that plain: bounds are told of a single cell only. */
export function unfit(
  leaf: RegionLeaf,
  columns: readonly Column[],
  before: Fraction,
  amount: Fraction,
): Unfit | undefined {
  const [column] = columns;
  if (column === undefined) return undefined;
  const counted = leaf.kind === "aggregate" && leaf.aggregate.function === "count";
  const added = leaf.kind === "cell" || leaf.aggregate.of?.kind === "leaf";
  const whole = counted || (added && columns.every(({ type }) => abilitiesOf(type).change === "whole"));
  if (whole && amount.d !== 1n) return { kind: "fraction", column };
  const { measured, min, max } = abilitiesOf(column.type);
  if (leaf.kind !== "cell" || measured !== "number") return undefined;
  const after = before.add(amount);
  const below = min !== undefined && compare(after, min) < 0;
  const above = max !== undefined && compare(after, max) > 0;
  return below || above ? { kind: "outside", column, min, max, after } : undefined;
}
