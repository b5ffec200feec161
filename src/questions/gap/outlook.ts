import { type State, untouched } from "../../change/region-data.ts";
import { compare, type Fraction } from "../../exact/fraction.ts";
import type { Indicator, RankingRule } from "../../model/methodology.ts";
import { kindOf } from "../../scale/scale.ts";
import { bandTargets } from "./aims.ts";
import { valueIn } from "./amount.ts";
import { continuousStep } from "./continuous.ts";
import type { Outlook } from "./gap.ts";
import type { SearchContext } from "./search-context.ts";
import { type Attempt, costsPoints, stepTo } from "./steps.ts";

/** The next step of one indicator: to the next band, or on a continuous scale to the next place. */
export function outlook(context: SearchContext, indicator: Indicator): Outlook {
  const value = valueIn(context, untouched, indicator);
  if (value === undefined) return { indicator, kind: "no-value" };
  const { scale } = indicator;
  const { now, data } = context;
  const { order } = data.methodology.ranking;
  const kind = kindOf(scale);
  if (kind.form === "stepped") {
    const targets = bandTargets(kind.bands(scale), value, order);
    return firstGain(
      indicator,
      order,
      targets.map((target) => () => stepTo(context, untouched, indicator, target)),
    );
  }
  const isBetter = (place: Fraction) => compare(place, now.place) < 0;
  return outlookOf(indicator, order, continuousStep(context, untouched, indicator, isBetter));
}

/** The first step that costs no points; where each does, the first. */
function firstGain(
  indicator: Indicator,
  order: RankingRule["order"],
  attempts: readonly (() => Attempt)[],
): Outlook {
  let costly: Outlook | undefined;
  for (const attempt of attempts) {
    const outlook = outlookOf(indicator, order, attempt());
    if (outlook.kind !== "costs-points")
      return costly === undefined || outlook.kind === "step" ? outlook : costly;
    costly ??= outlook;
  }
  return costly ?? { indicator, kind: "best" };
}

function outlookOf(indicator: Indicator, order: RankingRule["order"], attempt: AnyAttempt): Outlook {
  switch (attempt.kind) {
    case "step":
      return {
        indicator,
        kind: costsPoints(attempt.step, order) ? "costs-points" : "step",
        step: attempt.step,
      };
    case "out-of-reach":
      return { indicator, kind: "out-of-reach", shortfall: attempt.shortfall };
    case "best":
    case "no-lever":
      return { indicator, kind: attempt.kind };
  }
}

type PossibleStep = Extract<Attempt, { kind: "step" }>;

/** Every step that one indicator can take from a state, the nearest aim first; of a continuous scale, the most. */
export function steps(context: SearchContext, state: State, indicator: Indicator): readonly PossibleStep[] {
  return attempts(context, state, indicator).flatMap((attempt) => stepOf(attempt()));
}

/** The step of one indicator that goes furthest and costs no points. */
export function furthestStep(
  context: SearchContext,
  state: State,
  indicator: Indicator,
): PossibleStep | undefined {
  const { order } = context.data.methodology.ranking;
  for (const attempt of attempts(context, state, indicator).toReversed()) {
    const [possible] = stepOf(attempt());
    if (possible !== undefined && !costsPoints(possible.step, order)) return possible;
  }
  return undefined;
}

type AnyAttempt = Attempt | { readonly kind: "best" };

function attempts(context: SearchContext, state: State, indicator: Indicator): readonly (() => AnyAttempt)[] {
  const value = valueIn(context, state, indicator);
  const { scale } = indicator;
  if (value === undefined) return [];
  const kind = kindOf(scale);
  if (kind.form === "continuous") return [() => continuousStep(context, state, indicator, () => false)];
  return bandTargets(kind.bands(scale), value, context.data.methodology.ranking.order).map(
    (target) => () => stepTo(context, state, indicator, target),
  );
}

function stepOf(attempt: AnyAttempt): readonly PossibleStep[] {
  return attempt.kind === "step" ? [attempt] : [];
}
