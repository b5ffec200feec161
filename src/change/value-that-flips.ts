import { abilitiesOf } from "../column/column.ts";
import { compare, type Fraction, one, zero } from "../exact/fraction.ts";
import { evaluate } from "../formula/evaluate.ts";
import type { Aggregate } from "../model/expression.ts";
import type { Column, Methodology } from "../model/methodology.ts";
import type { Organization } from "../model/organization.ts";
import { both, complement, contains, type IntervalSet } from "./interval-set.ts";
import { allowed } from "./room.ts";
import { solveCondition } from "./solve-condition.ts";

/**
 * The nearest number of one cell with which the organisation begins to meet the condition of a count, or
 * ceases to. Undefined where it does (or does not) already, where no number does, or where a rule forbids it.
 */
export function valueThatFlips(
  methodology: Methodology,
  current: Organization,
  column: Column,
  { where }: Aggregate,
  begins: boolean,
  unit: Fraction,
): Fraction | undefined {
  if (where === undefined) return undefined;
  const now = current.cells.get(column.id);
  const holds = evaluate(where, (leaf) => current.cells.get(leaf));
  if (now === undefined || (holds?.n === 1n) === begins) return undefined;
  const solutions = solveCondition(
    where,
    (leaf) => leaf === column.id,
    (leaf) => current.cells.get(leaf),
  );
  if (solutions === undefined) return undefined;
  const wanted = both(
    begins ? solutions.holds : complement(solutions.holds),
    allowed(methodology, current, column),
  );
  if (abilitiesOf(column.type).change === "switch") {
    const other = now.n === 0n ? one : zero;
    return contains(wanted, other) ? other : undefined;
  }
  return nearest(wanted, now, unit);
}

/** The multiple of the unit in the set that is nearest to a number outside it. */
function nearest(set: IntervalSet, from: Fraction, unit: Fraction): Fraction | undefined {
  const candidates = set.cuts
    .flatMap(({ at }) => {
      const units = at.div(unit);
      return [units.floor(), units.ceil(), units.floor().add(1), units.ceil().sub(1)];
    })
    .map((units) => units.mul(unit))
    .filter((value) => contains(set, value))
    .sort((a, b) => compare(a.sub(from).abs(), b.sub(from).abs()));
  return candidates[0];
}
