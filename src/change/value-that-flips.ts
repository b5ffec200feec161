import { compare, type Fraction, one, zero } from "../exact/fraction.ts";
import { evaluate } from "../formula/evaluate.ts";
import type { Aggregate } from "../model/expression.ts";
import type { Column, Methodology } from "../model/methodology.ts";
import type { Organization } from "../model/organization.ts";
import { both, complement, contains, type NumberSet } from "./interval-set.ts";
import { allowed } from "./room.ts";
import { truth } from "./solve-condition.ts";

/**
 * The nearest number of one cell with which the organisation begins to meet the condition of a count, or
 * ceases to. Undefined where it does (or does not) already, where no number does, or where a rule forbids it.
 */
export function switchOf(
  methodology: Methodology,
  here: Organization,
  column: Column,
  { where }: Aggregate,
  begins: boolean,
): Fraction | undefined {
  if (where === undefined) return undefined;
  const now = here.cells.get(column.id);
  const holds = evaluate(where, (leaf) => here.cells.get(leaf));
  if (now === undefined || (holds?.n === 1n) === begins) return undefined;
  const found = truth(
    where,
    (leaf) => leaf === column.id,
    (leaf) => here.cells.get(leaf),
  );
  if (found === undefined) return undefined;
  const wanted = both(begins ? found.yes : complement(found.yes), allowed(methodology, here, column));
  if (column.type.kind === "flag") {
    const other = now.n === 0n ? one : zero;
    return contains(wanted, other) ? other : undefined;
  }
  return nearest(wanted, now);
}

/** The whole number of the set that is nearest to one outside it. */
function nearest(set: NumberSet, from: Fraction): Fraction | undefined {
  const candidates = set.cuts
    .flatMap(({ at }) => [at.floor(), at.ceil(), at.floor().add(1), at.ceil().sub(1)])
    .filter((value) => contains(set, value))
    .sort((a, b) => compare(a.sub(from).abs(), b.sub(from).abs()));
  return candidates[0];
}
