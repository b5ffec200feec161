import { compare, type Fraction, one, ratio } from "../../exact/fraction.ts";
import { evaluate } from "../../formula/evaluate.ts";
import type { IndicatorId } from "../../model/brand.ts";
import type { Lever, Shortfall, Step } from "../../model/gap.ts";
import type { Indicator } from "../../model/methodology.ts";
import type { Score } from "../../model/rating.ts";
import type { Value } from "../../model/region.ts";
import type { Target } from "./aims.ts";
import { addends, edited, leafId, leafValue, type State, unitOfLever } from "./ground.ts";
import { least, upTo } from "./least.ts";
import { leversOf } from "./levers.ts";
import type { Means } from "./means.ts";
import { contains } from "./number-set.ts";
import { pull } from "./pull.ts";
import { isWhole, quotient, slope, solve } from "./quotient.ts";
import { brokenRule } from "./rules.ts";

export type Attempt =
  | { readonly kind: "step"; readonly step: Step; readonly state: State }
  | { readonly kind: "out-of-reach"; readonly shortfall: Shortfall }
  | { readonly kind: "no-lever" };

/** The least change of one count that brings the indicator's value among those aimed at. */
export function stepTo(means: Means, state: State, indicator: Indicator, target: Target): Attempt {
  let found: Attempt = { kind: "no-lever" };
  for (const lever of leversOf(indicator, means.ground.methodology)) {
    const attempt = attemptWith(means, state, indicator, lever, target);
    if (better(attempt, found)) found = attempt;
  }
  return found;
}

function better(attempt: Attempt, found: Attempt): boolean {
  if (attempt.kind !== "step" || found.kind !== "step")
    return found.kind === "no-lever" || (attempt.kind === "step" && found.kind !== "step");
  return compare(changeOf(attempt.step), changeOf(found.step)) < 0;
}

function changeOf({ before, after }: Step): Fraction {
  return after.sub(before).abs();
}

function attemptWith(
  means: Means,
  state: State,
  indicator: Indicator,
  lever: Lever,
  { values, edge, aim }: Target,
): Attempt {
  const direct = amountFor(means, state, indicator, lever, edge);
  if (direct === undefined) return { kind: "no-lever" };
  const { unit, sign } = direct;
  const after = (amount: Fraction) => moved(means, state, lever, amount.mul(sign));
  const reaches = (amount: Fraction) => {
    const there = after(amount);
    const value = there && valueIn(means, there, indicator);
    return value !== undefined && contains(values, value);
  };
  const first = upTo(direct.amount, unit);
  const guess = [first, first.add(unit)].find((one) => reaches(one) && !reaches(one.sub(unit)));
  const amount = guess ?? least(unit, roomFor(means, state, lever, first.add(unit).mul(2), sign), reaches);
  if (amount !== undefined) return stepBy(means, state, indicator, lever, amount.mul(sign), aim);
  const needed = contains(values, edge) ? first : first.add(unit);
  const possible = roomFor(means, state, lever, needed, sign);
  return { kind: "out-of-reach", shortfall: { lever, value: edge, needed, possible } };
}

/** The step of a given size, which the cells have room for. */
export function stepBy(
  means: Means,
  state: State,
  indicator: Indicator,
  lever: Lever,
  amount: Fraction,
  aim: Step["aim"],
): Attempt {
  const { ground } = means;
  const pulled = pull(ground, state, lever, amount);
  const valueBefore = valueIn(means, state, indicator);
  const before = leafValue(ground, state, lever.leaf);
  if (pulled.kind === "short" || valueBefore === undefined || before === undefined)
    return { kind: "no-lever" };
  const there = edited(ground, state, pulled.edits);
  const earlier = means.standing(state.leaves);
  const standing = means.standing(there.leaves);
  const valueAfter = valueIn(means, there, indicator);
  if (earlier === undefined || standing === undefined || valueAfter === undefined)
    return { kind: "no-lever" };
  const after = leafValue(ground, there, lever.leaf) ?? before;
  const step: Step = {
    indicator,
    aim,
    lever,
    before,
    after,
    unit: unitOfLever(ground, lever),
    value: { before: valueBefore, after: valueAfter },
    relative: after
      .sub(before)
      .abs()
      .div(before.n === 0n ? one : before.abs()),
    edits: pulled.edits,
    also: changedPoints(earlier.score, standing.score).filter((id) => id !== indicator.id),
    gain: standing.score.exactTotal.sub(earlier.score.exactTotal),
    total: standing.score.exactTotal,
    place: standing.place,
  };
  return { kind: "step", step, state: there };
}

function changedPoints(before: Score, after: Score): readonly IndicatorId[] {
  return [...after.indicators].flatMap(([id, { points }]) => {
    const earlier = before.indicators.get(id);
    return earlier === undefined || compare(earlier.points, points) !== 0 ? [id] : [];
  });
}

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

/** The state with a count changed, if its cells and all rules have room for that. */
function moved({ ground }: Means, state: State, lever: Lever, amount: Fraction): State | undefined {
  if (amount.n === 0n) return state;
  const pulled = pull(ground, state, lever, amount);
  if (pulled.kind === "short") return undefined;
  const there = edited(ground, state, pulled.edits);
  return brokenRule(ground, there) === undefined ? there : undefined;
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
