import type { Lever } from "../../change/lever.ts";
import { leversOf } from "../../change/levers.ts";
import type { State } from "../../change/region-data.ts";
import { compare, type Fraction, one, zero } from "../../exact/fraction.ts";
import type { Indicator } from "../../model/methodology.ts";
import { exactScore } from "../../rank/compared-score.ts";
import { leastScore } from "../../rank/least-score.ts";
import type { Extent } from "../../scale/extent.ts";
import { kindOf } from "../../scale/scale.ts";
import { factors } from "../../score/factors.ts";
import { amountFor, roomFor, valueIn } from "./amount.ts";
import type { Aim } from "./gap.ts";
import { least, upTo } from "./least.ts";
import type { SearchContext } from "./search-context.ts";
import { type Attempt, stepBy } from "./steps.ts";

/**
 * On a continuous scale: the least change of one count that brings a place `wanted` says is good enough;
 * where none does, the most that the scale and the data have room for.
 */
export function continuousStep(
  context: SearchContext,
  state: State,
  indicator: Indicator,
  wanted: (place: Fraction) => boolean,
): Attempt | { readonly kind: "best" } {
  const { scale } = indicator;
  const extent = context.extentOf(indicator);
  const value = valueIn(context, state, indicator);
  const kind = kindOf(scale);
  if (kind.form !== "continuous" || extent === undefined || value === undefined) return { kind: "no-lever" };
  const { worst, best } = kind.ends(scale, extent);
  const ascending = context.data.methodology.ranking.order === "ascending";
  const [from, end] = ascending ? [best, worst] : [worst, best];
  // Past the end of the scale, or on it: there is nothing more to bring.
  if (compare(from, end) === 0 || compare(value, end) * compare(end, from) >= 0) return { kind: "best" };
  let outcome: Attempt = { kind: "no-lever" };
  for (const lever of leversOf(indicator, context.data.methodology)) {
    const direct = amountFor(context, state, indicator, lever, end, compare(end, value) > 0);
    if (direct === undefined) continue;
    const { unit, sign } = direct;
    const whole = upTo(direct.amount, unit);
    const most = roomFor(context, state, lever, whole, sign);
    if (most.n === 0n) {
      outcome = { kind: "out-of-reach", shortfall: { lever, value: end, needed: whole, possible: most } };
      continue;
    }
    const by = (amount: Fraction, aim: Aim) =>
      stepBy(context, state, indicator, lever, amount.mul(sign), aim);
    const placed = (amount: Fraction) => {
      if (amount.n === 0n) return false;
      const attempt = by(amount, { kind: "most" });
      return attempt.kind === "step" && wanted(attempt.step.place);
    };
    const amount = least(unit, most, placed);
    if (amount === undefined) return by(most, { kind: "most" });
    return by(amount, placeAim(context, state, indicator, lever, amount, sign, unit));
  }
  return outcome;
}

/** The exact value at which the place is gained: told only if it lies where the last unit passes it. */
function placeAim(
  context: SearchContext,
  state: State,
  indicator: Indicator,
  lever: Lever,
  amount: Fraction,
  sign: Fraction,
  unit: Fraction,
): Aim {
  const unknown = { kind: "place", value: undefined, inclusive: true } as const;
  const { methodology } = context.data;
  const extent = context.extentOf(indicator);
  const ordinary = methodology.ranking.order === "descending" && methodology.ranking.breakTies.length === 0;
  const valueAfter = (part: Fraction) => {
    const attempt = stepBy(context, state, indicator, lever, part.mul(sign), { kind: "most" });
    return attempt.kind === "step" ? attempt.step.value.after : undefined;
  };
  const before =
    compare(amount, unit) === 0 ? valueIn(context, state, indicator) : valueAfter(amount.sub(unit));
  const after = valueAfter(amount);
  const { score } = context.now;
  const factor = factors(methodology, score, context.by).get(indicator.id) ?? zero;
  const points = score.indicators.get(indicator.id)?.points ?? zero;
  if (!ordinary || context.above === undefined || extent === undefined || factor.n === 0n) return unknown;
  if (before === undefined || after === undefined) return unknown;
  const { score: enough, inclusive } = leastScore(context.above, methodology.ranking);
  const needed = points.add(enough.sub(exactScore(score, context.by)).div(factor));
  const value = valueOfShare(indicator, needed.div(indicator.weight), extent);
  if (value === undefined) return unknown;
  const rises = compare(after, before);
  const passed = compare(after, value) * rises;
  const short = compare(before, value) * rises;
  const fits = inclusive ? passed >= 0 && short < 0 : passed > 0 && short <= 0;
  return fits ? { kind: "place", value, inclusive } : unknown;
}

/** The value that earns a share of the weight, while the ends of the scale stay where they are. */
function valueOfShare({ scale }: Indicator, share: Fraction, extent: Extent): Fraction | undefined {
  const kind = kindOf(scale);
  if (kind.form !== "continuous" || compare(share, zero) < 0 || compare(share, one) > 0) return undefined;
  return kind.valueOf(scale, share, extent);
}
