import type { Edit, Lever } from "../../change/lever.ts";
import { isWhole, linearQuotient, slope, solve } from "../../change/linear-quotient.ts";
import { addends, edited, leafId, leafValue, type State } from "../../change/region-data.ts";
import { brokenRule } from "../../change/rules.ts";
import { spreadChange } from "../../change/spread-change.ts";
import { unitOf } from "../../change/units.ts";
import { compare, type Fraction, ratio } from "../../exact/fraction.ts";
import { evaluate } from "../../formula/evaluate.ts";
import type { Indicator } from "../../model/methodology.ts";
import type { Value } from "../../model/region.ts";
import { least } from "./least.ts";
import type { SearchContext } from "./search-context.ts";

/**
 * How much of a count, not rounded to its unit, brings the value to an edge that it is to pass `upward`, or downward;
 * and whether the count goes up or down. 0 where the value is on the edge already.
 */
export function amountFor(
  context: SearchContext,
  state: State,
  indicator: Indicator,
  lever: Lever,
  edge: Fraction,
  upward: boolean,
): { readonly amount: Fraction; readonly unit: Fraction; readonly sign: Fraction } | undefined {
  const { data } = context;
  const now = leafValue(data, state, lever.leaf);
  if (now === undefined) return undefined;
  const id = leafId(lever.leaf);
  const line = linearQuotient(
    indicator.formula.expression,
    (leaf) => leafId(leaf) === id,
    (leaf) => leafValue(data, state, leaf),
  );
  if (typeof line === "string" || slope(line) === 0) return undefined;
  const wanted = solve(line, edge);
  if (wanted === undefined) return undefined;
  const grows = upward === slope(line) > 0;
  if (compare(wanted, now) !== 0 && compare(wanted, now) > 0 !== grows) return undefined;
  if (!isWhole(line, now, wanted)) return undefined;
  return {
    amount: wanted.sub(now).abs().mul(addends(data, lever.leaf)),
    unit: unitOf(data.units, lever),
    sign: ratio(grows ? 1n : -1n, 1n),
  };
}

/** A state with a count changed, and the cells that did it. */
export interface Moved {
  readonly state: State;
  readonly edits: readonly Edit[];
}

/** Undefined where the cells or the rules have no room for that. */
export function moved(
  { data }: SearchContext,
  state: State,
  lever: Lever,
  amount: Fraction,
): Moved | undefined {
  if (amount.n === 0n) return { state, edits: [] };
  const spread = spreadChange(data, state, lever, amount);
  if (spread.kind === "short") return undefined;
  const { edits } = spread;
  const after = edited(data, state, edits);
  return brokenRule(data, after) === undefined ? { state: after, edits } : undefined;
}

/** How much of an amount there is room for, in whole units. */
export function roomFor(
  context: SearchContext,
  state: State,
  lever: Lever,
  amount: Fraction,
  sign: Fraction,
): Fraction {
  const unit = unitOf(context.data.units, lever);
  const fits = (part: Fraction) => moved(context, state, lever, part.mul(sign)) !== undefined;
  if (fits(amount)) return amount;
  const short = least(unit, amount, (part) => !fits(part));
  return short === undefined ? amount : short.sub(unit);
}

export function valueIn({ data }: SearchContext, state: State, { formula }: Indicator): Value {
  return evaluate(formula.expression, (leaf) => leafValue(data, state, leaf));
}
