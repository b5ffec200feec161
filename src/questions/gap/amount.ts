import { addends, edited, leafId, leafValue, type State, unitOfLever } from "../../change/region-data.ts";
import type { Edit, Lever } from "../../change/lever.ts";
import type { Means } from "../../change/means.ts";
import { pull } from "../../change/spread-change.ts";
import { isWhole, quotient, slope, solve } from "../../change/linear-quotient.ts";
import { brokenRule } from "../../change/rules.ts";
import { compare, type Fraction, ratio } from "../../exact/fraction.ts";
import { evaluate } from "../../formula/evaluate.ts";
import type { Indicator } from "../../model/methodology.ts";
import type { Value } from "../../model/region.ts";
import { least } from "./least.ts";

/** How much of a count, not rounded to its unit, brings the value to an edge; and whether it goes up or down. */
export function amountFor(
  means: Means,
  state: State,
  indicator: Indicator,
  lever: Lever,
  edge: Fraction,
): { readonly amount: Fraction; readonly unit: Fraction; readonly sign: Fraction } | undefined {
  const { ground } = means;
  const now = leafValue(ground, state, lever.leaf);
  const value = valueIn(means, state, indicator);
  if (now === undefined || value === undefined) return undefined;
  const id = leafId(lever.leaf);
  const line = quotient(
    indicator.formula.expression,
    (leaf) => leafId(leaf) === id,
    (leaf) => leafValue(ground, state, leaf),
  );
  if (typeof line === "string" || slope(line) === 0) return undefined;
  const wanted = solve(line, edge);
  if (wanted === undefined) return undefined;
  const grows = compare(edge, value) * slope(line) >= 0;
  if (compare(wanted, now) !== 0 && compare(wanted, now) > 0 !== grows) return undefined;
  if (!isWhole(line, now, wanted)) return undefined;
  return {
    amount: wanted.sub(now).abs().mul(addends(ground, lever.leaf)),
    unit: unitOfLever(ground, lever),
    sign: ratio(grows ? 1n : -1n, 1n),
  };
}

/** A state with a count changed, and the cells that did it. */
export interface Moved {
  readonly state: State;
  readonly edits: readonly Edit[];
}

/** Undefined where the cells or the rules have no room for that. */
export function moved({ ground }: Means, state: State, lever: Lever, amount: Fraction): Moved | undefined {
  if (amount.n === 0n) return { state, edits: [] };
  const pulled = pull(ground, state, lever, amount);
  if (pulled.kind === "short") return undefined;
  const { edits } = pulled;
  const there = edited(ground, state, edits);
  return brokenRule(ground, there) === undefined ? { state: there, edits } : undefined;
}

/** How much of an amount there is room for, in whole units. */
export function roomFor(
  means: Means,
  state: State,
  lever: Lever,
  amount: Fraction,
  sign: Fraction,
): Fraction {
  const unit = unitOfLever(means.ground, lever);
  const fits = (some: Fraction) => moved(means, state, lever, some.mul(sign)) !== undefined;
  if (fits(amount)) return amount;
  const short = least(unit, amount, (some) => !fits(some));
  return short === undefined ? amount : short.sub(unit);
}

export function valueIn({ ground }: Means, state: State, { formula }: Indicator): Value {
  return evaluate(formula.expression, (leaf) => leafValue(ground, state, leaf));
}
