import { type State, untouched } from "../../change/region-data.ts";
import { compare, type Fraction } from "../../exact/fraction.ts";
import type { Indicator } from "../../model/methodology.ts";
import { kindOf } from "../../scale/scale.ts";
import { bandTargets } from "./aims.ts";
import { valueIn } from "./amount.ts";
import { continuousStep } from "./continuous.ts";
import type { Outlook } from "./gap.ts";
import type { SearchContext } from "./search-context.ts";
import { type Attempt, stepTo } from "./steps.ts";

/** The next step of one indicator: to the next band, or on a continuous scale to the next place. */
export function outlook(context: SearchContext, indicator: Indicator): Outlook {
  const value = valueIn(context, untouched, indicator);
  if (value === undefined) return { indicator, kind: "no-value" };
  const { scale } = indicator;
  const { now, data } = context;
  const kind = kindOf(scale);
  if (kind.form === "stepped") {
    const [next] = bandTargets(kind.bands(scale), value, data.methodology.ranking.order);
    if (next === undefined) return { indicator, kind: "best" };
    return told(indicator, stepTo(context, untouched, indicator, next));
  }
  const better = (place: Fraction) => compare(place, now.place) < 0;
  return told(indicator, continuousStep(context, untouched, indicator, better));
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
  context: SearchContext,
  state: State,
  indicator: Indicator,
): readonly Extract<Attempt, { kind: "step" }>[] {
  const value = valueIn(context, state, indicator);
  const { scale } = indicator;
  if (value === undefined) return [];
  const kind = kindOf(scale);
  const attempts =
    kind.form === "continuous"
      ? [continuousStep(context, state, indicator, () => false)]
      : bandTargets(kind.bands(scale), value, context.data.methodology.ranking.order).map((target) =>
          stepTo(context, state, indicator, target),
        );
  return attempts.flatMap((attempt) => (attempt.kind === "step" ? [attempt] : []));
}
