import { contains } from "../../change/interval-set.ts";
import type { Lever } from "../../change/lever.ts";
import { leversOf } from "../../change/levers.ts";
import { leafValue, type State } from "../../change/region-data.ts";
import { unitOf } from "../../change/units.ts";
import { compare, type Fraction, one } from "../../exact/fraction.ts";
import type { IndicatorId } from "../../model/brand.ts";
import type { Indicator, RankingRule } from "../../model/methodology.ts";
import type { Score } from "../../model/rating.ts";
import { exactScore } from "../../rank/compared-score.ts";
import type { Target } from "./aims.ts";
import { amountFor, type Moved, moved, roomFor, valueIn } from "./amount.ts";
import type { Shortfall, Step } from "./gap.ts";
import { least, upTo } from "./least.ts";
import type { SearchContext } from "./search-context.ts";

export type Attempt =
  | { readonly kind: "step"; readonly step: Step; readonly state: State }
  | { readonly kind: "out-of-reach"; readonly shortfall: Shortfall }
  | { readonly kind: "no-lever" };

/** The least change of one count that brings the indicator's value among those aimed at. */
export function stepTo(context: SearchContext, state: State, indicator: Indicator, target: Target): Attempt {
  let best: Attempt = { kind: "no-lever" };
  for (const lever of leversOf(indicator, context.data.methodology)) {
    const attempt = attemptWith(context, state, indicator, lever, target);
    if (better(attempt, best)) best = attempt;
  }
  return best;
}

function better(attempt: Attempt, best: Attempt): boolean {
  if (attempt.kind !== "step" || best.kind !== "step")
    return best.kind === "no-lever" || (attempt.kind === "step" && best.kind !== "step");
  return compare(changeOf(attempt.step), changeOf(best.step)) < 0;
}

function changeOf({ before, after }: Step): Fraction {
  return after.sub(before).abs();
}

function attemptWith(
  context: SearchContext,
  state: State,
  indicator: Indicator,
  lever: Lever,
  { values, edge, upward, aim }: Target,
): Attempt {
  const direct = amountFor(context, state, indicator, lever, edge, upward);
  if (direct === undefined) return { kind: "no-lever" };
  const { unit, sign } = direct;
  const after = (amount: Fraction) => moved(context, state, lever, amount.mul(sign));
  const isInTarget = (result: Moved | undefined) => {
    const value = result && valueIn(context, result.state, indicator);
    return value !== undefined && contains(values, value);
  };
  const first = upTo(direct.amount, unit);
  for (const amount of [first, first.add(unit)]) {
    const result = after(amount);
    if (result === undefined || !isInTarget(result)) continue;
    if (!isInTarget(after(amount.sub(unit)))) return stepTaken(context, state, indicator, lever, result, aim);
  }
  const most = roomFor(context, state, lever, first.add(unit).mul(2), sign);
  const enough = least(unit, most, (amount) => isInTarget(after(amount)));
  if (enough !== undefined) return stepBy(context, state, indicator, lever, enough.mul(sign), aim);
  const needed = contains(values, edge) ? first : first.add(unit);
  const possible = roomFor(context, state, lever, needed, sign);
  return { kind: "out-of-reach", shortfall: { lever, value: edge, needed, possible } };
}

/** The step of a given size, if the cells and the rules have room for it. */
export function stepBy(
  context: SearchContext,
  state: State,
  indicator: Indicator,
  lever: Lever,
  amount: Fraction,
  aim: Step["aim"],
): Attempt {
  const result = moved(context, state, lever, amount);
  return result === undefined
    ? { kind: "no-lever" }
    : stepTaken(context, state, indicator, lever, result, aim);
}

function stepTaken(
  context: SearchContext,
  state: State,
  indicator: Indicator,
  lever: Lever,
  result: Moved,
  aim: Step["aim"],
): Attempt {
  const { data } = context;
  const [valueBefore, valueAfter] = [state, result.state].map((at) => valueIn(context, at, indicator));
  const [before, after] = [state, result.state].map((at) => leafValue(data, at, lever.leaf));
  const [earlier, standing] = [state, result.state].map((at) => context.standing(at.leaves));
  if (valueBefore === undefined || valueAfter === undefined) return { kind: "no-lever" };
  if (before === undefined || after === undefined) return { kind: "no-lever" };
  if (earlier === undefined || standing === undefined) return { kind: "no-lever" };
  const change = after.sub(before).abs();
  const total = exactScore(standing.score, context.by);
  const step: Step = {
    indicator,
    aim,
    lever,
    before,
    after,
    unit: unitOf(data.units, lever),
    value: { before: valueBefore, after: valueAfter },
    relative: change.div(before.n === 0n ? one : before.abs()),
    edits: result.edits,
    also: changedPoints(earlier.score, standing.score).filter((id) => id !== indicator.id),
    gain: total.sub(exactScore(earlier.score, context.by)),
    total,
    place: standing.place,
    sharedWith: standing.sharedWith,
  };
  return { kind: "step", step, state: result.state };
}

function changedPoints(before: Score, after: Score): readonly IndicatorId[] {
  return [...after.indicators].flatMap(([id, { points }]) => {
    const earlier = before.indicators.get(id);
    return earlier === undefined || compare(earlier.points, points) !== 0 ? [id] : [];
  });
}

/** Whether the total is worse after the step: what else its cells have a part in loses more than it gains. */
export function costsPoints({ gain }: Step, order: RankingRule["order"]): boolean {
  return gain.n !== 0n && gain.s > 0n !== (order === "descending");
}
