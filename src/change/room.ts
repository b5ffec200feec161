import { abilitiesOf } from "../column/column.ts";
import { compare, type Fraction, one, ratio, zero } from "../exact/fraction.ts";
import type { RowExpression } from "../model/expression.ts";
import type { Column, Methodology } from "../model/methodology.ts";
import type { Organization } from "../model/organization.ts";
import { tableNamed } from "../model/tables.ts";
import { leaves } from "../model/walk.ts";
import { both, compared, complement, everything, type IntervalSet, nothing, reach } from "./interval-set.ts";
import { solveCondition } from "./solve-condition.ts";

/** The numbers that one cell of an organisation may hold: by its column, and by the rules that it keeps now. */
export function allowed(
  { exports }: Methodology,
  { table, cells }: Organization,
  column: Column,
): IntervalSet {
  const { rules } = tableNamed(table, exports);
  return rules
    .filter(({ check }) => leaves(check.expression).includes(column.id))
    .map(({ check }) => valuesKeeping(check.expression, cells, column))
    .reduce(both, inColumn(column));
}

/** Where a rule says nothing of a number it is kept; where it cannot be solved, only what is there now stays. */
function valuesKeeping(check: RowExpression, cells: Organization["cells"], { id }: Column): IntervalSet {
  const solutions = solveCondition(
    check,
    (leaf) => leaf === id,
    (leaf) => cells.get(leaf),
  );
  const now = cells.get(id);
  if (solutions !== undefined) return complement(solutions.fails);
  return now === undefined ? nothing : compared("==", now);
}

export function inColumn({ type }: Column): IntervalSet {
  const { change, min, max } = abilitiesOf(type);
  if (change === undefined) return nothing;
  const low = min === undefined ? everything : compared(">=", min);
  return max === undefined ? low : both(low, compared("<=", max));
}

/** How far a number may move up or down in whole units without leaving the set; undefined: without end. */
export function room(
  set: IntervalSet,
  from: Fraction,
  upwards: boolean,
  unit: Fraction,
): Fraction | undefined {
  const end = reach(set, from, upwards);
  if (end === undefined) return undefined;
  const steps = end.at.sub(from).abs().div(unit);
  const whole = ratio(steps.n / steps.d, 1n);
  const excluded = upwards ? !end.above : end.above;
  const fits = excluded && compare(whole, steps) === 0 ? whole.sub(one) : whole;
  return compare(fits, zero) <= 0 ? zero : fits.mul(unit);
}
