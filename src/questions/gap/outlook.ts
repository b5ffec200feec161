import { type State, untouched } from "../../change/region-data.ts";
import type { Means } from "../../change/means.ts";
import { compare, type Fraction } from "../../exact/fraction.ts";
import type { Indicator } from "../../model/methodology.ts";
import { isContinuous } from "../../scale/ability.ts";
import { bandTargets } from "./aims.ts";
import { valueIn } from "./amount.ts";
import { continuousStep } from "./continuous.ts";
import type { Outlook } from "./gap.ts";
import { type Attempt, stepTo } from "./steps.ts";

/** The next step of one indicator: to the next band, or on a continuous scale to the next place. */
export function outlook(means: Means, indicator: Indicator): Outlook {
  const value = valueIn(means, untouched, indicator);
  if (value === undefined) return { indicator, kind: "no-value" };
  const { scale } = indicator;
  const { now, ground } = means;
  if (!isContinuous(scale)) {
    const [next] = bandTargets(scale, value, ground.methodology.ranking.order);
    if (next === undefined) return { indicator, kind: "best" };
    return told(indicator, stepTo(means, untouched, indicator, next));
  }
  const better = (place: Fraction) => compare(place, now.place) < 0;
  return told(indicator, continuousStep(means, untouched, indicator, better));
}

function told(indicator: Indicator, attempt: Attempt | { readonly kind: "best" }): Outlook {
  switch (attempt.kind) {
    case "step":
      return { indicator, kind: "step", step: attempt.step };
    case "out-of-reach":
      return { indicator, kind: "out-of-reach", shortfall: attempt.shortfall };
    case "best":
    case "no-lever":
      return { indicator, kind: attempt.kind };
  }
}

/** Every step that one indicator can take from a state, the nearest aim first; of a continuous scale, the most. */
export function steps(
  means: Means,
  state: State,
  indicator: Indicator,
): readonly Extract<Attempt, { kind: "step" }>[] {
  const value = valueIn(means, state, indicator);
  const { scale } = indicator;
  if (value === undefined) return [];
  const attempts = isContinuous(scale)
    ? [continuousStep(means, state, indicator, () => false)]
    : bandTargets(scale, value, means.ground.methodology.ranking.order).map((target) =>
        stepTo(means, state, indicator, target),
      );
  return attempts.flatMap((attempt) => (attempt.kind === "step" ? [attempt] : []));
}
